/** Which rows of a band may be headings, and what each column is called by them. */
import type { PlanTableKey } from '../tables/all-tables';
import { planTables } from '../tables/all-tables';
import { cellText, type Cell } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import { filledIn, type Band } from './bands';
import type { HeadingReader } from './heading-fits';

export interface HeadingRow {
  /** Index of the row, of two the lower one. */
  readonly row: number;
  /** How many rows of headings there are: 1 or 2. */
  readonly depth: 1 | 2;
  /** One for each column of the band, '' where there is none. */
  readonly headings: readonly string[];
  /** How well it fits the table that it fits best. */
  readonly points: number;
  /** How many headings of that table were recognised. */
  readonly known: number;
  /** The naming column of that table is among them. */
  readonly named: boolean;
}

/** Further down, only rows that hold known headings letter by letter are looked at: tabs may have thousands of rows. */
const ROWS_READ = 40;
const LONGEST_HEADING = 80;
/** CO-12 stands in a row of values. */
const CODE = /^[A-Za-z]{1,6}[-_. ]?\d+(?:\.\d+)*$/;
/** What a second row of headings must add. */
const WORTH_A_ROW = 1.5;
const LEAST_POINTS = 3;

/** All rows of the band that could be headings, from the top. */
export function headingRowsOf(sheet: SheetData, band: Band, read: HeadingReader): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  let above: HeadingRow | undefined;
  sheet.cells.forEach((cells, row) => {
    if (row >= ROWS_READ && !hasKnownTexts(cells, band, read)) {
      above = undefined;
      return;
    }
    const texts = textsOf(cells, band);
    if (!texts || saysWhatItIs(sheet, band, row, texts, read)) {
      above = undefined;
      return;
    }
    const single = fitted(row, 1, texts, read);
    const double = above ? fitted(row, 2, joined(above.headings, texts, read), read) : undefined;
    const best =
      double && double.points >= Math.max(single.points, above?.points ?? 0) + WORTH_A_ROW ? double : single;
    if (best.depth === 2 && rows[rows.length - 1]?.row === row - 1) rows.pop();
    if (best.points >= LEAST_POINTS && (best.known > 1 || best.named)) rows.push(best);
    above = single;
  });
  return rows;
}

/** The texts of a row that may be headings; undefined where its cells are rather values. */
function textsOf(cells: readonly Cell[], { first, last }: Band): readonly string[] | undefined {
  let filled = 0;
  let texts = 0;
  const row: string[] = [];
  for (let column = first; column <= last; column++) {
    const cell = cells[column] ?? '';
    const text = cellText(cell);
    row.push(text);
    if (text === '') continue;
    filled++;
    if (typeof cell === 'string' && text.length <= LONGEST_HEADING && !CODE.test(text)) texts++;
  }
  return filled > 0 && texts / filled >= 0.7 ? row : undefined;
}

/** A row of values that begins with its kind: "Objective", as other rows do, while nothing else in it is a heading. */
function saysWhatItIs(
  { cells }: SheetData,
  { first }: Band,
  row: number,
  texts: readonly string[],
  read: HeadingReader,
): boolean {
  const known = texts.flatMap((text, i) => (read.fits(text).some(({ how }) => how !== 'part') ? [i] : []));
  const [only] = known;
  const isAlone = texts.every((text, i) => i === only || text === '');
  if (known.length !== 1 || only === undefined || isAlone) return false;
  return cells.some((other, at) => {
    const said = texts.map((_, i) => cellText(other[first + i]));
    return at !== row && said[only] === texts[only] && said.some((text, i) => text !== texts[i]);
  });
}

function hasKnownTexts(cells: readonly Cell[], { first, last }: Band, { knows }: HeadingReader): boolean {
  let known = 0;
  for (let column = first; column <= last; column++) {
    const cell = cells[column];
    if (typeof cell === 'string' && cell !== '' && cell.length <= LONGEST_HEADING) {
      if (knows(cell.trim().toLowerCase())) known++;
    }
  }
  return known > 1;
}

/** A heading above a blank cell was merged downwards; above other headings it names their group. */
function joined(upper: readonly string[], lower: readonly string[], read: HeadingReader): readonly string[] {
  let group = '';
  return lower.map((text, i) => {
    const over = upper[i] ?? '';
    if (over !== '') group = over;
    if (text === '') return over;
    const isKnown = read.fits(text).length > 0;
    const isSaidAgain = lower.indexOf(text) !== lower.lastIndexOf(text);
    return group !== '' && (isSaidAgain || !isKnown) && read.fits(`${group} ${text}`).length > 0
      ? `${group} ${text}`
      : text;
  });
}

function fitted(row: number, depth: 1 | 2, headings: readonly string[], read: HeadingReader): HeadingRow {
  const best = new Map<PlanTableKey, Map<string, number>>();
  for (const heading of new Set(headings)) {
    if (heading === '') continue;
    for (const { table, key, points } of read.fits(heading)) {
      let keys = best.get(table);
      if (!keys) best.set(table, (keys = new Map<string, number>()));
      keys.set(key, Math.max(points, keys.get(key) ?? 0));
    }
  }
  let result: HeadingRow = { row, depth, headings, points: 0, known: 0, named: false };
  for (const [table, keys] of best) {
    const points = [...keys.values()].reduce((sum, one) => sum + one, 0);
    const named = keys.has(planTables[table].identity);
    const better = points + (named ? 1 : 0) > result.points + (result.named ? 1 : 0);
    if (better) result = { row, depth, headings, points, known: keys.size, named };
  }
  return result;
}

/** True where a row has one filled cell, as titles have. */
export function isTitle(sheet: SheetData, row: number, band: Band): boolean {
  return filledIn(sheet, row, band).length === 1;
}

export function isBlankRow(sheet: SheetData, row: number, band: Band): boolean {
  return filledIn(sheet, row, band).length === 0;
}
