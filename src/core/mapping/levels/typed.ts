/** Sheets in which one column says what each row is, and another holds all names. */
import { cellText, isBlank } from '../../tables/cell';
import { normaliseHeading } from '../../tables/headings';
import { idColumn, isCode, thingOf } from './ids';
import type { Kind } from './kind';
import { parentsByOrder, resolveParents } from './parents';
import type { Area } from '../area';
import {
  columnsOf,
  headingAt,
  isNameLike,
  isOfCompany,
  nearlyAll,
  rowsOf,
  type AreaRow,
} from './shared-rows';
import { LEVEL_TABLES, type LevelTable, type Thing } from './thing';
import { levelWord, settle, type LevelWord } from './words';

export const typed: Kind = {
  guess: (area) => {
    const type = typeColumn(area);
    const name = type === undefined ? undefined : nameColumn(area, type);
    if (type === undefined || name === undefined) return undefined;
    const tables = new Set(typedRows(area, type, name).map(({ table }) => table));
    if (tables.size < 2) return undefined;
    return new Map(LEVEL_TABLES.filter((table) => tables.has(table)).map((table) => [table, name]));
  },
  read: (area, names) => {
    const [name] = names.values();
    const type = typeColumn(area);
    if (name === undefined || type === undefined) return [];
    const things = typedRows(area, type, name).filter(({ table }) => names.has(table));
    const parent = columnsOf(area).find((column) => PARENT.has(normaliseHeading(headingAt(area, column))));
    return parent === undefined
      ? parentsByOrder(things)
      : resolveParents(things, ({ row }) => cellText(area.sheet.cells[row]?.[parent]));
  },
  why: (part, whole) =>
    `One column says what each row is, and ${part} belongs to its parent or to ${whole} above it.`,
};

const PARENT = new Set(
  [
    'parent',
    'parent id',
    'parent objective',
    'parent goal',
    'parent item',
    'parent okr',
    'supports',
    'aligned to',
  ].concat([
    'aligns to',
    'belongs to',
    'contributes to',
    'part of',
    'linked to',
    'rolls up to',
    'parent key',
  ]),
);

/** The column nearly all of whose cells are words for levels, of two different ones at least. */
function typeColumn(area: Area): number | undefined {
  const rows = rowsOf(area);
  return columnsOf(area).find((column) => {
    // Of a long tab, one cell a column tells most.
    if (levelWord(cellText(rows[0]?.cells[column])) === undefined) return false;
    const texts = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== '');
    const words = texts.map(levelWord);
    return (
      texts.length >= 2 &&
      !areLinks(area, column, texts) &&
      nearlyAll(words, (word) => word !== undefined) &&
      new Set(words.filter(Boolean)).size >= 2
    );
  });
}

/** Codes that name rows, as PO-1 and IN-2 do in a column of links: they say what is named, and nothing of the row itself. */
function areLinks(area: Area, column: number, texts: readonly string[]): boolean {
  if (!texts.some(isCode) || SAYS_TYPE.has(normaliseHeading(headingAt(area, column)))) return false;
  const isTold = new Set(texts).size === texts.length && texts.length === rowsOf(area).length;
  return !isTold || idColumn(area, [column]) !== undefined;
}

const SAYS_TYPE = new Set(['type', 'item type', 'row type', 'okr type', 'level', 'kind']);

/** The column with the longest texts that nearly every row fills. */
function nameColumn(area: Area, type: number): number | undefined {
  const rows = rowsOf(area);
  let best: { column: number; length: number } | undefined;
  for (const column of columnsOf(area)) {
    if (column === type || !nearlyAll(rows, ({ cells }) => isNameLike(cells[column]))) continue;
    const length = rows.reduce((sum, { cells }) => sum + cellText(cells[column]).length, 0);
    if (PARENT.has(normaliseHeading(headingAt(area, column)))) continue;
    if (length > (best?.length ?? 0)) best = { column, length };
  }
  return best?.column;
}

/** O1 and KR1.2 say what a row is, and name it as well. */
function areCodes(rows: readonly AreaRow[], column: number): boolean {
  return nearlyAll(rows, ({ cells }) => isCode(cellText(cells[column])));
}

function typedRows(area: Area, type: number, name: number): readonly Thing[] {
  const rows = rowsOf(area).filter(({ cells }) => !isBlank(cells[name]));
  const said = rows.map(({ cells }) => levelWord(cellText(cells[type])));
  const words = new Set(said.filter((word): word is LevelWord => word !== undefined));
  const tables = said.map((word) => word && settle(word, words, isOfCompany(area)));
  const id = idColumn(area, [type, name]) ?? (areCodes(rows, type) ? type : undefined);
  let last: LevelTable | undefined;
  return rows.flatMap((row, i): Thing[] => {
    // "Key results" may be said once for several rows; an objective is one row.
    const isRepeated = isBlank(row.cells[type]) && (last === 'keyResults' || last === 'initiatives');
    const table = tables[i] ?? (isRepeated ? last : undefined);
    last = table;
    return table ? [thingOf(row, table, name, id)] : [];
  });
}
