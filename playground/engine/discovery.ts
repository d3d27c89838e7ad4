/** Finds formulas: those of a sheet when it is first touched, and those that were typed, changed or removed since. */
import type { Book, SheetFormulas } from './book';
import { invalidate, markClean, markDirty, release } from './changes';
import type { Area } from './contract';
import { cellKey } from './dependents';
import { covers, formulaCell, shownBy, type FormulaCell } from './formula-cell';

export function sheetOf(book: Book, id: number): SheetFormulas {
  const known = book.sheets.get(id);
  if (known) return known;
  const sheet: SheetFormulas = { cells: new Map(), spilling: new Set() };
  book.sheets.set(id, sheet);
  scan(book, sheet, { sheet: id, row: 0, column: 0, ...book.grid.used(id) }, false);
  return sheet;
}

/** The formula in a cell, if there is one. */
export function formulaAt(book: Book, sheet: number, row: number, column: number): FormulaCell | undefined {
  return sheetOf(book, sheet).cells.get(cellKey(row, column));
}

/** Takes over what was typed, changed or removed in the area. */
export function update(book: Book, area: Area): void {
  const sheet = book.sheets.get(area.sheet);
  if (!sheet) return; // its formulas are found when it is first touched
  for (const cell of cellsWithin(sheet, area)) {
    if (book.grid.formula(cell.sheet, cell.row, cell.column) !== cell.text) drop(book, sheet, cell);
  }
  scan(book, sheet, area, true);
}

/** @param edited the formulas found were just typed */
function scan(book: Book, { cells }: SheetFormulas, area: Area, edited: boolean): void {
  const { decimal } = book.language();
  const used = book.grid.used(area.sheet);
  for (let row = area.row; row < Math.min(area.row + area.rows, used.rows); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, used.columns); column++) {
      const text = book.grid.formula(area.sheet, row, column);
      if (text === undefined || cells.has(cellKey(row, column))) continue;
      const cell = formulaCell({ sheet: area.sheet, row, column }, text, edited, decimal);
      cells.set(cellKey(row, column), cell);
      if (cell.volatile) book.volatile.add(cell);
      markDirty(book, cell);
    }
  }
}

function drop(book: Book, { cells }: SheetFormulas, cell: FormulaCell): void {
  invalidate(book, [shownBy(cell)], cell);
  release(book, cell);
  markClean(book, cell);
  book.volatile.delete(cell);
  cells.delete(cellKey(cell.row, cell.column));
}

/** Looks at the area's cells or at all formulas, whichever are fewer. */
function cellsWithin({ cells }: SheetFormulas, area: Area): FormulaCell[] {
  if (area.rows * area.columns > cells.size) {
    return [...cells.values()].filter(({ row, column }) => covers(area, row, column));
  }
  const found: FormulaCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(cellKey(row, column));
      if (cell) found.push(cell);
    }
  }
  return found;
}
