/** Whether the result of an array formula fits onto the sheet. */
import type { Book } from './book';
import type { Area, CellError, Extent, Grid, Position } from './contract';
import { overlaps } from './dependents';
import { cellError } from './errors';
import { covers, type FormulaCell } from './formula-cell';
import { cellName } from './references';

/** The error where the result reaches beyond the sheet. */
export function tooLarge(area: Area, size: Extent): CellError | undefined {
  const rows = area.row + area.rows - size.rows;
  const columns = area.column + area.columns - size.columns;
  if (rows <= 0 && columns <= 0) return undefined;
  const more = rows > 0 ? `rows (${rows})` : `columns (${columns})`;
  return cellError('#REF!', `Result was not automatically expanded, please insert more ${more}.`);
}

export function overwrites({ row, column }: Pick<Position, 'row' | 'column'>): CellError {
  return cellError(
    '#REF!',
    `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`,
  );
}

/**
 * The first cell in the way, row by row: a value, another formula, or a cell that another result fills.
 * @param compute brings a formula up to date, so that it is known which cells it fills
 */
export function obstacle(
  cell: FormulaCell,
  area: Area,
  grid: Grid,
  book: Book,
  compute: (other: FormulaCell) => unknown,
): Pick<Position, 'row' | 'column'> | undefined {
  const { spilling } = book.sheet(area.sheet);
  for (const other of [...spilling]) {
    const isNear = other !== cell && other.spill && overlaps(other.spill, area);
    if (isNear && other.state === 'dirty' && other.place < 0) compute(other);
  }
  const others = [...spilling].filter(
    (other) => other !== cell && other.spill && overlaps(other.spill, area),
  );
  const used = grid.used(area.sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      const isFilled = others.some(({ spill }) => spill && covers(spill, row, column));
      if (isFilled) return { row, column };
      if (row >= used.rows || column >= used.columns) continue;
      if (book.at(area.sheet, row, column) || grid.literal(area.sheet, row, column) !== null)
        return { row, column };
    }
  }
  return undefined;
}
