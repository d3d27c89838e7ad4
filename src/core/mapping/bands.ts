/** Runs of columns with nothing between them: tables that stand side by side are parted by a blank column. */
import { isBlank } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';

export interface Band {
  readonly first: number;
  readonly last: number;
}

/** A row with a single cell is a title or a note, which may run over any column. */
const TITLE_CELLS = 1;

export function bandsOf({ cells }: SheetData): readonly Band[] {
  const used: boolean[] = [];
  for (const row of cells) {
    const filled: number[] = [];
    row.forEach((cell, column) => {
      if (cell !== '' && !isBlank(cell)) filled.push(column);
    });
    if (filled.length > TITLE_CELLS) for (const column of filled) used[column] = true;
  }
  // A tab with nothing but single cells is one column of them.
  if (used.length === 0) return [{ first: 0, last: Math.max(0, (cells[0]?.length ?? 1) - 1) }];
  const bands: { first: number; last: number }[] = [];
  for (let column = 0; column < used.length; column++) {
    if (!used[column]) continue;
    const current = bands[bands.length - 1];
    if (current && current.last === column - 1) current.last = column;
    else bands.push({ first: column, last: column });
  }
  return bands;
}

/** The filled cells of a row within a band, by their index on the tab. */
export function filledIn(sheet: SheetData, row: number, { first, last }: Band): readonly number[] {
  const cells = sheet.cells[row] ?? [];
  const filled: number[] = [];
  for (let column = first; column <= last; column++) {
    if (!isBlank(cells[column])) filled.push(column);
  }
  return filled;
}
