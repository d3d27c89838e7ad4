/** An area with what its columns look like. */
import type { Cell } from '../tables/cell';
import type { Area } from './area';
import { profileOf, type Profile } from './profile';

export interface Candidate {
  readonly area: Area;
  /** One for each column from the first to the last of the area. */
  readonly profiles: readonly Profile[];
  /** Filled rows. */
  readonly rows: number;
  /** The key under which set-up laid the tab out; undefined on a person's tab. */
  readonly ownKey: string | undefined;
}

export function candidateOf(area: Area, ownKey: string | undefined): Candidate {
  const { firstColumn, lastColumn } = area;
  const rows = rowsOf(area);
  const profiles = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) =>
    profileOf(rows.map((row) => row[firstColumn + i])),
  );
  return { area, profiles, rows: rows.length, ownKey };
}

/** The rows of values that have any within the area. */
function rowsOf({
  sheet,
  headingRow,
  firstColumn,
  lastColumn,
  lastRow,
  passedOver,
}: Area): readonly (readonly Cell[])[] {
  return sheet.cells.filter((cells, row) => {
    if (row <= headingRow || row > lastRow || passedOver.has(row)) return false;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = cells[column];
      if (typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '')) return true;
    }
    return false;
  });
}
