/** Array results that fill the cells beside and below their formula, and what keeps them from it. */
import type { Book } from './book';
import { fillSpill, noteReading } from './changes';
import type { Area, CellError, Extent, Position, Scalar } from './contract';
import { overlaps } from './dependents';
import { formulaAt, sheetOf } from './discovery';
import { cellError, CIRCULAR } from './errors';
import { covers, type FormulaCell } from './formula-cell';
import { cellName } from './references';

type Place = Pick<Position, 'row' | 'column'>;

/**
 * Keeps the values for the neighbours if there is room; the result is what the formula's own cell shows.
 * @param compute brings a formula up to date, so that it is known which cells it fills
 */
export function spillInto(
  book: Book,
  cell: FormulaCell,
  values: readonly (readonly Scalar[])[],
  compute: (other: FormulaCell) => unknown,
): Scalar {
  const { sheet, row, column } = cell;
  const area: Area = { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  const missing = tooLarge(area, book.grid.size(sheet));
  if (missing) return missing;
  if (cell.precedents.some((read) => read.sheet === sheet && overlaps(read, area))) return CIRCULAR;
  noteReading(book, cell, area); // what comes or goes there decides whether it fits
  const found = obstacle(book, cell, area, compute);
  if (found) return overwrites(found);
  fillSpill(book, cell, area, values);
  return values[0]?.[0] ?? null;
}

/** How far content reaches on a sheet, filled cells included. */
export function filledExtent(book: Book, sheet: number): Extent {
  let { rows, columns } = book.grid.used(sheet);
  for (const { spill } of sheetOf(book, sheet).spilling) {
    rows = Math.max(rows, spill ? spill.row + spill.rows : 0);
    columns = Math.max(columns, spill ? spill.column + spill.columns : 0);
  }
  return { rows, columns };
}

/** The formula that fills a cell with its result. */
export function fillerOf(book: Book, sheet: number, row: number, column: number): FormulaCell | undefined {
  for (const cell of sheetOf(book, sheet).spilling) {
    if (cell.spill && covers(cell.spill, row, column)) return cell;
  }
  return undefined;
}

function tooLarge(area: Area, size: Extent): CellError | undefined {
  const rows = area.row + area.rows - size.rows;
  const columns = area.column + area.columns - size.columns;
  if (rows <= 0 && columns <= 0) return undefined;
  const more = rows > 0 ? `rows (${rows})` : `columns (${columns})`;
  return cellError('#REF!', `Result was not automatically expanded, please insert more ${more}.`);
}

function overwrites({ row, column }: Place): CellError {
  return cellError(
    '#REF!',
    `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`,
  );
}

/** The first cell in the way, row by row: a value, another formula, or a cell that another result fills. */
function obstacle(
  book: Book,
  cell: FormulaCell,
  area: Area,
  compute: (other: FormulaCell) => unknown,
): Place | undefined {
  const rivals = rivalsOf(book, cell, area, compute);
  const used = book.grid.used(area.sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      if (rivals.some((rival) => covers(rival, row, column))) return { row, column };
      if (row >= used.rows || column >= used.columns) continue;
      if (hasContent(book, area.sheet, row, column)) return { row, column };
    }
  }
  return undefined;
}

function hasContent(book: Book, sheet: number, row: number, column: number): boolean {
  return formulaAt(book, sheet, row, column) !== undefined || book.grid.literal(sheet, row, column) !== null;
}

/** Areas within reach that other results fill, once those are up to date. */
function rivalsOf(
  book: Book,
  cell: FormulaCell,
  area: Area,
  compute: (other: FormulaCell) => unknown,
): Area[] {
  const { spilling } = sheetOf(book, area.sheet);
  const near = () =>
    [...spilling].filter((other) => other !== cell && other.spill && overlaps(other.spill, area));
  for (const other of near()) if (other.state === 'dirty' && other.place < 0) compute(other);
  return near().flatMap(({ spill }) => spill ?? []);
}
