/** Keeps track of which formulas are up to date. A formula that is out of date has none that is up to date above it. */
import type { Book } from './book';
import type { Area } from './contract';
import { shownBy, type FormulaCell } from './formula-cell';

export function markDirty(book: Book, cell: FormulaCell): void {
  cell.state = 'dirty';
  if (cell.mayFill) book.toFill[cell.callsCustom ? 'custom' : 'plain'].add(cell);
}

export function markClean(book: Book, cell: FormulaCell): void {
  cell.state = 'clean';
  book.toFill.plain.delete(cell);
  book.toFill.custom.delete(cell);
}

/** Remembers that the cell has read the area. */
export function noteReading(book: Book, cell: FormulaCell, area: Area): void {
  cell.precedents.push(area);
  book.dependents.add(cell, area);
}

/** Forgets what the cell has read and filled, before it is computed again. */
export function release(book: Book, cell: FormulaCell): void {
  book.dependents.remove(cell, cell.precedents);
  cell.precedents = [];
  cell.link = undefined;
  emptySpill(book, cell);
}

export function fillSpill(book: Book, cell: FormulaCell, area: Area, values: FormulaCell['values']): void {
  cell.spill = area;
  cell.values = values;
  book.sheets.get(cell.sheet)?.spilling.add(cell);
}

export function emptySpill(book: Book, cell: FormulaCell): void {
  if (cell.spill) book.sheets.get(cell.sheet)?.spilling.delete(cell);
  cell.spill = undefined;
  cell.values = undefined;
}

/**
 * Marks everything that has read one of the areas, directly or not.
 * @param owner the formula that fills the areas; that it watches them does not count as reading
 */
export function invalidate(book: Book, areas: readonly Area[], owner?: FormulaCell): void {
  const queue = [...areas];
  for (let area = queue.pop(); area; area = queue.pop()) {
    const isOwn = areas.includes(area);
    book.dependents.readersOf(area, (cell) => {
      if (isOwn && cell === owner) return;
      if (cell.place >= 0) cell.stale = true;
      else if (cell.state === 'clean') {
        markDirty(book, cell);
        queue.push(shownBy(cell));
      }
    });
  }
}

/** Time has passed: marks the formulas whose results change by themselves, and what has read them. */
export function invalidateVolatile(book: Book): void {
  for (const cell of book.volatile) {
    if (cell.state === 'dirty') continue;
    markDirty(book, cell);
    invalidate(book, [shownBy(cell)], cell);
  }
}
