/** Rectangles of a tab that may hold one table each: on any row, beside each other and below each other. */
import type { SheetData } from '../tables/sheet-data';
import { bandsOf, filledIn, type Band } from './bands';
import { headingReader, type HeadingReader } from './heading-fits';
import { headingRowsOf, isBlankRow, isTitle, type HeadingRow } from './heading-rows';
import { rowsPassedOver } from './passed-over';
import { titleAbove } from './title-above';

export interface Area {
  readonly sheet: SheetData;
  /** Index of the row above the first row of values; of two rows of headings the lower one. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Index of the last row, inclusive. */
  readonly lastRow: number;
  /** One for each column from first to last, '' where there is none; headings in two rows are read as one. */
  readonly headings: readonly string[];
  /** What stands alone in a row above the headings, '' where nothing does. */
  readonly title: string;
  /** Indexes of rows that are no rows of the table: headings said again, totals, notes. */
  readonly passedOver: ReadonlySet<number>;
}

export function areasOf(sheet: SheetData, read: HeadingReader = headingReader()): readonly Area[] {
  return groupsOf(sheet, read).flatMap((band) => areasIn(sheet, band, headingRowsOf(sheet, band, read)));
}

/** Bands that are tables of their own stay apart; a blank column inside a table parts nothing. */
function groupsOf(sheet: SheetData, read: HeadingReader): readonly Band[] {
  const bands = bandsOf(sheet);
  if (bands.length < 2) return bands;
  const groups: { band: Band; table: HeadingRow | undefined }[] = [];
  for (const band of bands) {
    const table = ownTable(headingRowsOf(sheet, band, read));
    const before = groups[groups.length - 1];
    if (before && !(table && before.table && !shareRows(sheet, before.band, band, table.row))) {
      const wider = { first: before.band.first, last: band.last };
      groups[groups.length - 1] = { band: wider, table: before.table ?? table };
    } else groups.push({ band, table });
  }
  return groups.map(({ band }) => band);
}

/** The headings of a table that could stand alone. */
function ownTable(rows: readonly HeadingRow[]): HeadingRow | undefined {
  return rows.find(({ named, known }) => named && known > 1);
}

/** Where the left part has blank cells between its values and the right part fills them, the rows belong together. */
function shareRows(sheet: SheetData, left: Band, right: Band, headingRow: number): boolean {
  let waiting = false;
  for (let row = headingRow + 1; row < sheet.cells.length; row++) {
    const hasLeft = filledIn(sheet, row, left).length > 0;
    const hasRight = filledIn(sheet, row, right).length > 0;
    if (hasLeft && waiting) return true;
    if (!hasLeft && hasRight) waiting = true;
  }
  return false;
}

function areasIn(sheet: SheetData, band: Band, rows: readonly HeadingRow[]): readonly Area[] {
  const tables = tablesOf(sheet, band, rows);
  return tables.map(({ heading, again }, i): Area => {
    const next = tables[i + 1]?.heading;
    const end = next ? next.row - next.depth : sheet.cells.length - 1;
    const lastRow = lastFilledRow(sheet, band, heading.row, end, next !== undefined);
    const bounds = {
      sheet,
      headingRow: heading.row,
      firstColumn: band.first,
      lastColumn: band.last,
      lastRow,
    };
    const title = titleAbove(sheet, band, heading);
    return { ...bounds, title, headings: heading.headings, passedOver: rowsPassedOver(bounds, again) };
  });
}

interface Headed {
  heading: HeadingRow;
  /** Rows that say the same headings again. */
  readonly again: number[];
}

/** Each row of headings that begins a table. Between rows that follow each other, the better one counts. */
function tablesOf(sheet: SheetData, band: Band, rows: readonly HeadingRow[]): readonly Headed[] {
  const tables: Headed[] = [];
  for (const row of rows) {
    const current = tables[tables.length - 1];
    if (!current) {
      tables.push({ heading: row, again: [] });
    } else if (!hasValuesBetween(sheet, band, current.heading, row)) {
      if (row.points > current.heading.points) current.heading = row;
    } else if (isSame(current.heading, row)) {
      current.again.push(row.row);
    } else if (beginsTable(sheet, band, row)) tables.push({ heading: row, again: [] });
  }
  return tables;
}

function hasValuesBetween(sheet: SheetData, band: Band, above: HeadingRow, below: HeadingRow): boolean {
  for (let row = above.row + 1; row <= below.row - below.depth; row++) {
    if (filledIn(sheet, row, band).length > 1) return true;
  }
  return false;
}

function isSame(one: HeadingRow, other: HeadingRow): boolean {
  const said = other.headings.filter((heading) => heading !== '');
  const same = said.filter((heading) => one.headings.includes(heading));
  return said.length > 1 && same.length / said.length >= 0.8;
}

/** Below rows of values, a row of headings must be clearly one: values may say "Risk" and "Owner" too. */
function beginsTable(
  sheet: SheetData,
  band: Band,
  { row, depth, headings, known, named }: HeadingRow,
): boolean {
  const before = row - depth;
  const isApart = isBlankRow(sheet, before, band) || isTitle(sheet, before, band);
  const filled = headings.filter((heading) => heading !== '').length;
  if (isApart) return known > 1 && known / filled >= 0.4;
  return named && known > 2 && known / filled >= 0.7;
}

/** The last row with a value; above another table, its title is left out too. */
function lastFilledRow(
  sheet: SheetData,
  band: Band,
  headingRow: number,
  end: number,
  isAbove: boolean,
): number {
  let row = end;
  while (row > headingRow && isBlankRow(sheet, row, band)) row--;
  if (!isAbove) return row;
  while (row > headingRow + 1 && isTitle(sheet, row, band) && row === end) {
    row--;
    end--;
  }
  while (row > headingRow && isBlankRow(sheet, row, band)) row--;
  return row;
}
