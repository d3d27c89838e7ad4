/** What people have in the columns beside ours, row by row: by these words a row is known again wherever somebody has moved it. */
import { maySpill } from '../changes/may-spill';
import { relativeFormula } from '../changes/moved-formula';
import { cellText, type Cell } from '../tables/cell';
import { isFormula } from '../tables/content';
import type { FoundTable } from '../tables/find-tables';
import { withoutMark } from '../tables/formulas';
import type { SheetData } from '../tables/sheet-data';
import type { Grid } from './after-writing';

/**
 * What a formula shows tells nothing, because it may be something else as soon as our cells are: the formula itself tells, as it reads in
 * its row. What stands below one that may spill may be its result.
 * @param ours columns that a run wrote
 * @param after without formulas, columns that had some before tell nothing
 * @returns the words of a row as one text
 */
export function wordsBeside(
  ours: ReadonlySet<number>,
  before: SheetData,
  after: SheetData,
): (grid: Grid, row: number) => string {
  const width = Math.max(...[before, after].flatMap(({ cells }) => cells.map((row) => row.length)), 0);
  const theirs = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !ours.has(column) && (after.formulas !== undefined || !hasFormula(before, column)),
  );
  const spills = new Set(theirs.filter((column) => spillsIn(before, column) || spillsIn(after, column)));
  const wordOf = (cell: Cell, row: number, column: number) => {
    if (isFormula(cell)) return relativeFormula(cell, row + 1);
    return spills.has(column) ? '' : plain(cell);
  };
  return ({ at }, row) => JSON.stringify(theirs.map((column) => wordOf(at(row, column), row, column)));
}

/** True where it takes the formulas of the tab as well, which are one read more. */
export function hasOwnFormulas({ sheet, columns }: FoundTable): boolean {
  const ours = new Set(columns.values());
  const width = Math.max(0, ...(sheet.formulas ?? []).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => !ours.has(column) && hasFormula(sheet, column),
  );
}

/** As it reads, without the mark of a text. */
export function plain(cell: Cell): string {
  return withoutMark(cellText(cell));
}

function hasFormula({ formulas }: SheetData, column: number): boolean {
  return formulas?.some((row) => (row[column] ?? '') !== '') ?? false;
}

function spillsIn({ formulas }: SheetData, column: number): boolean {
  return maySpill(formulas?.map((row) => [row[column] ?? '']));
}
