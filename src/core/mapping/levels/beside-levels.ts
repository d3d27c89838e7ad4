/** Which columns of a sheet are levels that stand side by side. */
import { cellText, isBlank } from '../../tables/cell';
import { normaliseName } from '../../strategy/item';
import type { Area } from '../area';
import type { HeadingReader } from '../heading-fits';
import { headingLevel } from './heading-levels';
import { holdsCodes } from './ids';
import type { LevelContext, NameColumns } from './kind';
import { columnsOf, headingAt, isNameLike, isOfCompany, nearlyAll, rowsOf } from './shared-rows';
import { lower, type LevelTable } from './thing';
import { settle } from './words';

export type Level = readonly [table: LevelTable, column: number];

/** The columns of names. One whose heading may as well be a property counts only where it is part of a group, or has one under it. */
export function levelColumnsOf(area: Area, read: HeadingReader): NameColumns {
  const levels = levelsOf(area, read);
  const sure = levels.filter(({ weak, column }) => !weak || isGrouped(area, column, levels));
  return new Map(sure.map(({ table, column }) => [table, column]));
}

interface NamedLevel {
  readonly table: LevelTable;
  readonly column: number;
  readonly weak: boolean;
}

/** Columns whose headings name a level and whose cells are names, each level once. */
function levelsOf(area: Area, read: HeadingReader): readonly NamedLevel[] {
  const rows = rowsOf(area);
  const said = columnsOf(area).flatMap((column) => {
    const level = headingLevel(headingAt(area, column), read);
    if (!level) return [];
    const cells = rows.map(({ cells: own }) => own[column]).filter((cell) => !isBlank(cell));
    return nearlyAll(cells, isNameLike) && !holdsCodes(area, column) ? [{ ...level, column }] : [];
  });
  const words = new Set(said.map(({ word }) => word));
  const levels = new Map<LevelTable, NamedLevel>();
  for (const { column, word, weak } of [...said].sort((a, b) => Number(a.weak) - Number(b.weak))) {
    const table = settle(word, words, isOfCompany(area));
    if (!levels.has(table)) levels.set(table, { table, column, weak });
  }
  return [...levels.values()].filter((level) => !isNamedBehind(level, levels.get('productObjectives')));
}

/** Behind its objective, a company objective is only named, as in any table of objectives. */
function isNamedBehind({ table, column }: NamedLevel, objective: NamedLevel | undefined): boolean {
  return table === 'companyObjectives' && objective !== undefined && column > objective.column;
}

/** Under an upper level, or over a lower one, of which it has several: a column called Metric or Theme is a level only there. */
function isGrouped(area: Area, column: number, levels: readonly NamedLevel[]): boolean {
  const rows = rowsOf(area);
  const hasSeveral = (upper: number, under: number) => {
    const filled = rows.filter(({ cells }) => !isBlank(cells[under]));
    const names = new Set(rows.map(({ cells }) => normaliseName(cellText(cells[upper]))).filter(Boolean));
    return names.size < filled.length;
  };
  return levels.some(
    (other) =>
      other.column !== column &&
      (other.column < column ? hasSeveral(other.column, column) : hasSeveral(column, other.column)),
  );
}

/** From the top down: as the columns stand, unless an objective stands behind what belongs to it. */
export function inOrder(names: NameColumns): readonly Level[] {
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
export function isShared(area: Area, levels: readonly Level[], { elsewhere }: LevelContext): boolean {
  const below = levels.filter(([, column]) => rowsOf(area).some(({ cells }) => !isBlank(cells[column])));
  if (below.length < 2) return false;
  const fresh = below.filter(([table]) => !elsewhere.has(table));
  return fresh.length >= 2 || below.slice(0, -1).some((_, i) => isGivenOnce(area, below, i));
}

/** Of many objectives, two with the same words may follow each other. */
const SAID_AGAIN = 0.1;

/** True where a level stands left of its parts and is hardly ever said twice in a row: a blank cell then means the one above. */
export function isGivenOnce(area: Area, levels: readonly Level[], index: number): boolean {
  const column = levels[index]?.[1] ?? 0;
  const under = levels.slice(index + 1).map(([, at]) => at);
  if (under.some((at) => at < column)) return false;
  const rows = rowsOf(area).filter(({ cells }) => [column, ...under].some((at) => !isBlank(cells[at])));
  const texts = rows.map(({ cells }) => normaliseName(cellText(cells[column])));
  const first = texts.findIndex((text) => text !== '');
  const said = texts.filter((text) => text !== '');
  const again = said.filter((text, i) => text === said[i - 1]);
  // Under a company objective, key results of its own may come before the first objective.
  const begins = index === 0 ? first === 0 : first >= 0;
  return begins && said.length < texts.length - first && again.length <= said.length * SAID_AGAIN;
}
