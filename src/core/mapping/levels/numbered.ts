/** Sheets in which the numbers of rows say what belongs to what: 1, 1.1, 1.1.2, or O1, KR1.1. */
import { cellText } from '../../tables/cell';
import { tablesByDepth } from './depths';
import type { Kind } from './kind';
import { NUMBER, numbersIn, type Numbered } from './numbers';
import { parentsByOrder } from './parents';
import type { Area } from '../area';
import { columnsOf, isNameLike, isOfCompany, nearlyAll, rowsOf } from './shared-rows';
import { LEVEL_TABLES, lower, type LevelTable, type Thing } from './thing';
import { levelWord, settle, type LevelWord } from './words';

export const numbered: Kind = {
  guess: (area) => {
    const name = nameColumn(area);
    const things = name === undefined ? [] : numberedThings(area, name);
    const tables = LEVEL_TABLES.filter((table) => things.some((thing) => thing.table === table));
    return name === undefined || tables.length < 2
      ? undefined
      : new Map(tables.map((table) => [table, name]));
  },
  read: (area, names) => {
    const [name] = names.values();
    return name === undefined ? [] : numberedThings(area, name);
  },
  why: () => 'The IDs say what each row is and what it belongs to.',
};

function numberColumn(area: Area, name: number): readonly Numbered[] | undefined {
  for (const column of columnsOf(area).filter((at) => at < name)) {
    const rows = numbersIn(area, column, name);
    if (rows && (hasTree(rows) || saysLevels(rows))) return rows;
  }
  return undefined;
}

/** Nearly each longer number continues the number of a row. */
function hasTree(rows: readonly Numbered[]): boolean {
  const inner = rows.filter(({ path }) => path.length > 1);
  if (inner.length === 0) return false;
  const paths = new Set(rows.map(({ path }) => path.join('.')));
  return nearlyAll(inner, ({ path }) => paths.has(path.slice(0, -1).join('.')));
}

function saysLevels(rows: readonly Numbered[]): boolean {
  const words = [...new Set(rows.map(({ letters }) => letters))].map(levelWord);
  return words.every((word) => word !== undefined) && new Set(words).size > 1;
}

/** The first column right of the numbers that nearly all rows fill with text. */
function nameColumn(area: Area): number | undefined {
  const rows = rowsOf(area);
  return columnsOf(area).find(
    (column) =>
      nearlyAll(rows, ({ cells }) => isNameLike(cells[column]) && !NUMBER.test(cellText(cells[column]))) &&
      numberColumn(area, column) !== undefined,
  );
}

function numberedThings(area: Area, name: number): readonly Thing[] {
  const rows = numberColumn(area, name);
  const tables = rows && (saysLevels(rows) ? tablesByLetters(area, rows) : tablesByNumbers(area, name, rows));
  if (!rows || !tables) return [];
  const things = rows.map(({ row, said }, i): Thing => ({
    table: tables[i] ?? 'keyResults',
    row,
    column: name,
    name: cellText(area.sheet.cells[row]?.[name]),
    id: said,
    parent: undefined,
    shared: false,
  }));
  return hasTree(rows) ? parentsByNumber(things, rows) : parentsByOrder(things);
}

/** O1 and O1.1 are two levels of objectives: the company's, and the products'. */
function tablesByLetters(area: Area, rows: readonly Numbered[]): readonly LevelTable[] | undefined {
  const said = rows.map(({ letters }) => levelWord(letters) ?? 'productObjectives');
  const objectives = rows.filter((_, i) => said[i] === 'productObjectives').map(({ path }) => path.length);
  const deepest = Math.max(...objectives);
  const lengths = new Set(objectives);
  const words = said.map((word, i): LevelWord =>
    lengths.size === 2 && word === 'productObjectives' && (rows[i]?.path.length ?? 0) < deepest
      ? 'companyObjectives'
      : word,
  );
  const all = new Set(words);
  return lengths.size > 2 ? undefined : words.map((word) => settle(word, all, isOfCompany(area)));
}

function tablesByNumbers(
  area: Area,
  name: number,
  rows: readonly Numbered[],
): readonly LevelTable[] | undefined {
  const shortest = Math.min(...rows.map(({ path }) => path.length));
  const depths = rows.map(({ row, path }) => ({ row, depth: path.length - shortest }));
  const tables = tablesByDepth(area, name, depths);
  return tables && depths.flatMap(({ depth }) => tables[depth] ?? []);
}

function parentsByNumber(things: readonly Thing[], rows: readonly Numbered[]): readonly Thing[] {
  const placed: Thing[] = [];
  const byNumber = new Map<string, Thing>();
  const order = things
    .map((_, i) => i)
    .sort((a, b) => (rows[a]?.path.length ?? 0) - (rows[b]?.path.length ?? 0));
  for (const i of order) {
    const [thing, path] = [things[i], rows[i]?.path ?? []];
    if (!thing) continue;
    const parent = byNumber.get(path.slice(0, -1).join('.'));
    const one = { ...thing, parent: parent && lower(thing.table, parent.table) > 0 ? parent : undefined };
    placed[i] = one;
    if (!byNumber.has(path.join('.'))) byNumber.set(path.join('.'), one);
  }
  return placed;
}
