/** Sheets with a column for each level side by side, where an objective is given once for the key results beside and below it. */
import { cellText, isBlank } from '../../tables/cell';
import { normaliseName } from '../../strategy/item';
import { bannersBeside } from './banner-rows';
import { isCode } from './ids';
import type { Kind, LevelContext, NameColumns } from './kind';
import { withoutMarks } from './marks';
import {
  columnsOf,
  headingAt,
  isNameLike,
  isOfCompany,
  lastOf,
  NEARLY_ALL,
  rowsOf,
  share,
  type Area,
} from './shared-rows';
import { lower, type LevelTable, type Thing } from './thing';
import { isWeak, levelWord, settle } from './words';

type Level = readonly [table: LevelTable, column: number];

export const beside: Kind = {
  guess: (area, context) => {
    const levels = levelsOf(area);
    const names = new Map(levels.filter(([, column]) => isLevel(area, column, levels)));
    return isShared(area, inOrder(names), context) ? names : undefined;
  },
  read: (area, names) => {
    const levels = inOrder(names);
    return withoutMarks(
      read(
        area,
        levels,
        bannersBeside(
          area,
          levels.map(([, column]) => column),
        ),
      ),
    );
  },
  why: (part, whole) => `A row with ${part} belongs to ${whole} beside it or above it.`,
};

/** Columns whose headings name a level and whose cells are names, each level once. */
function levelsOf(area: Area): readonly Level[] {
  const rows = rowsOf(area);
  const said = columnsOf(area).flatMap((column) => {
    const word = levelWord(headingAt(area, column));
    const cells = rows.map(({ cells: own }) => own[column]).filter((cell) => !isBlank(cell));
    const areNames =
      share(cells, isNameLike) >= NEARLY_ALL && share(cells, (cell) => isCode(cellText(cell))) < NEARLY_ALL;
    return word && areNames ? [{ column, word, weak: isWeak(headingAt(area, column)) }] : [];
  });
  const words = new Set(said.map(({ word }) => word));
  const levels = new Map<LevelTable, number>();
  for (const { column, word } of [...said].sort((a, b) => Number(a.weak) - Number(b.weak))) {
    const table = settle(word, words, isOfCompany(area));
    if (!levels.has(table)) levels.set(table, column);
  }
  return [...levels];
}

/** A column called Metric or Theme is a level only where one of its neighbours stands over, or under, several of its cells. */
function isLevel(area: Area, column: number, levels: readonly Level[]): boolean {
  if (!isWeak(headingAt(area, column))) return true;
  const rows = rowsOf(area);
  const groupsOf = (upper: number, under: number) => {
    const filled = rows.filter(({ cells }) => !isBlank(cells[under]));
    const names = new Set(rows.map(({ cells }) => normaliseName(cellText(cells[upper]))).filter(Boolean));
    return names.size < filled.length;
  };
  return levels.some(
    ([, other]) => other !== column && (other < column ? groupsOf(other, column) : groupsOf(column, other)),
  );
}

/** From the top down: as the columns stand, unless an objective stands behind what belongs to it. */
function inOrder(names: NameColumns): readonly Level[] {
  const byColumn = [...names].sort(([, a], [, b]) => a - b);
  const isTopDown = byColumn.every(
    ([table], i) => i === 0 || isWork(table) || lower(table, byColumn[i - 1]?.[0] ?? table) > 0,
  );
  return isTopDown ? byColumn : [...names].sort(([a], [b]) => lower(a, b));
}

function isWork(table: LevelTable): boolean {
  return table === 'keyResults' || table === 'initiatives';
}

/** Each row is one thing of one table, unless two tables are told by this area alone, or an upper level is given once for several rows. */
function isShared(area: Area, levels: readonly Level[], { elsewhere }: LevelContext): boolean {
  const below = levels.filter(([, column]) => rowsOf(area).some(({ cells }) => !isBlank(cells[column])));
  if (below.length < 2) return false;
  const fresh = below.filter(([table]) => !elsewhere.has(table));
  return fresh.length >= 2 || below.slice(0, -1).some((_, i) => isGivenOnce(area, below, i));
}

/** True where a level stands left of its parts and is never said twice in a row: a blank cell then means the one above. */
function isGivenOnce(area: Area, levels: readonly Level[], index: number): boolean {
  const column = levels[index]?.[1] ?? 0;
  const under = levels.slice(index + 1).map(([, at]) => at);
  if (under.some((at) => at < column)) return false;
  const rows = rowsOf(area).filter(({ cells }) => [column, ...under].some((at) => !isBlank(cells[at])));
  const texts = rows.map(({ cells }) => normaliseName(cellText(cells[column])));
  const said = texts.filter((text) => text !== '');
  return texts[0] !== '' && said.length < texts.length && said.every((text, i) => text !== said[i - 1]);
}

function read(area: Area, levels: readonly Level[], banners: ReadonlySet<number>): readonly Thing[] {
  const things: Thing[] = [];
  const once = levels.map((_, i) => isGivenOnce(area, levels, i));
  const known = new Map<string, Thing>();
  let above: readonly (Thing | undefined)[] = [];
  for (const { row, cells } of rowsOf(area)) {
    if (banners.has(row)) continue;
    const texts = levels.map(([, column]) => cellText(cells[column]));
    const last = texts.reduce((lowest, text, i) => (text === '' ? lowest : i), -1);
    if (last < 0) continue;
    const path: (Thing | undefined)[] = [];
    for (const [i, [table, column]] of levels.entries()) {
      const text = texts[i] ?? '';
      if (text === '') {
        const isAsAbove = i < last && once[i] === true && path.every((thing, j) => thing === above[j]);
        path.push(isAsAbove ? above[i] : undefined);
        continue;
      }
      const parent = lastOf(path.filter((thing) => thing !== undefined));
      // The lowest level is one thing a row; upper ones may be said again in each of their rows.
      const key = i === levels.length - 1 ? `${row}` : JSON.stringify([parent?.row, i, normaliseName(text)]);
      const thing = known.get(key) ?? {
        table,
        row,
        column,
        name: text,
        id: undefined,
        parent,
        shared: i < last,
      };
      if (!known.has(key)) things.push(thing);
      known.set(key, thing);
      path.push(thing);
    }
    above = path;
  }
  return things;
}
