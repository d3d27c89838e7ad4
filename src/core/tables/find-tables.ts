/** Finds which tab holds which table by its headings, on any row, under any tab name. */
import { isBlank } from './cell';
import type { SheetData } from './sheet-data';
import { headingWords, matchHeadings, normaliseHeading, type ColumnMap } from './headings';
import { columnOf, type Table } from './table';

export interface FoundTable {
  /** The tab. Where several tables share its rows, a view of it: the same cells at the same indexes, and more columns at the right. */
  readonly sheet: SheetData;
  /** Index of the heading row, from 0. */
  readonly headingRow: number;
  readonly columns: ColumnMap;
  /**
   * Columns whose values are read out of other cells, with the column (index from 0) in which people see where they come from. Such a
   * cell of the view is none of the tab: it is pointed at there, and nothing is written to it.
   */
  readonly derived?: ColumnMap;
  /** The row that a row belongs to by where it stands, by row index from 0. */
  readonly parents?: ReadonlyMap<number, ParentRow>;
}

/** A row of a table, by the table's key and its row number on the same tab, from 1. */
export interface ParentRow {
  readonly table: string;
  readonly row: number;
}

/** Headings stand somewhere in the first rows; titles and notes may stand above them. */
const ROWS_SEARCHED = 30;
const NAMED_BONUS = 4;
/** A naming heading that only this table uses, such as "Company goal", tells more than "Objective". */
const TELLING_BONUS = 2;
/** A tab that set-up laid out comes first once it has rows; while it is empty, a person's own tab comes first. */
const OWN_WITH_ROWS = 1000;
const OWN_EMPTY = -1000;
/** Without a telling tab name, one known heading is not enough: any list has a column called Name or Objective. */
const LEAST_SCORE = 5;

/** The heading row that fits a table best, or undefined where none names its rows. */
export function findHeadings(
  sheet: SheetData,
  table: Table,
): (FoundTable & { readonly score: number }) | undefined {
  const words = headingWords(table);
  let best: (FoundTable & { readonly score: number }) | undefined;
  sheet.cells.slice(0, ROWS_SEARCHED).forEach((row, headingRow) => {
    const match = matchHeadings(row, words);
    if (match.score > (best?.score ?? 0)) {
      best = { sheet, headingRow, columns: match.columns, score: match.score };
    }
  });
  return best;
}

/**
 * Gives each table the tab that fits it best, each tab to one table at the most.
 * @param own the tabs that set-up laid out, by table key: they are taken as they are
 */
export function findTables<K extends string>(
  sheets: readonly SheetData[],
  tables: Readonly<Record<K, Table>>,
  own: ReadonlyMap<string, number>,
): ReadonlyMap<K, FoundTable> {
  const ownSheets = new Set(own.values());
  const offers: { key: K; found: FoundTable; score: number }[] = [];
  for (const [key, table] of Object.entries<Table>(tables) as [K, Table][]) {
    for (const sheet of sheets) {
      const isOwn = own.get(key) === sheet.id;
      if (!isOwn && ownSheets.has(sheet.id)) continue;
      const found = findHeadings(sheet, table);
      if (!found) continue;
      const named = isNamedLike(sheet, table) ? NAMED_BONUS : 0;
      const telling = isTelling(found, table, Object.values<Table>(tables)) ? TELLING_BONUS : 0;
      const score = found.score + named + telling;
      if (score < LEAST_SCORE) continue;
      const tier = isOwn ? (hasRows(found) ? OWN_WITH_ROWS : OWN_EMPTY) : 0;
      offers.push({ key, found, score: score + tier });
    }
  }
  return assign(offers);
}

function assign<K>(
  offers: readonly { key: K; found: FoundTable; score: number }[],
): ReadonlyMap<K, FoundTable> {
  const result = new Map<K, FoundTable>();
  const taken = new Set<number>();
  for (const { key, found } of [...offers].sort((a, b) => b.score - a.score)) {
    if (result.has(key) || taken.has(found.sheet.id)) continue;
    result.set(key, found);
    taken.add(found.sheet.id);
  }
  return result;
}

function isNamedLike(sheet: SheetData, table: Table): boolean {
  const name = normaliseHeading(sheet.name);
  return (
    name === normaliseHeading(table.name) ||
    table.alsoCalled.some((other) => normaliseHeading(other) === name)
  );
}

/** The words over the naming column name rows of no other table. */
function isTelling(
  { sheet, headingRow, columns }: FoundTable,
  table: Table,
  tables: readonly Table[],
): boolean {
  const heading = normaliseHeading(sheet.cells[headingRow]?.[columns.get(table.identity) ?? -1]);
  return !tables.some((other) => other !== table && namesOf(other).includes(heading));
}

function namesOf(table: Table): readonly string[] {
  const column = columnOf(table, table.identity);
  return [column.heading, ...column.synonyms].map(normaliseHeading);
}

function hasRows({ sheet, headingRow, columns }: FoundTable): boolean {
  return sheet.cells
    .slice(headingRow + 1)
    .some((row) => [...columns.values()].some((column) => !isBlank(row[column])));
}
