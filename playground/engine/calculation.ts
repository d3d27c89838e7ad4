/**
 * Computes formulas when their values are asked for. Cells that a formula needs are computed on the way; when that goes too
 * deep, the computation is given up and begun again from the deepest cell, so that a chain of any length fits the stack.
 */
import type { Book } from './book';
import { singleOf } from './broadcast';
import { emptySpill, invalidate, markClean, release } from './changes';
import type { Scalar } from './contract';
import { formulaAt } from './discovery';
import { CIRCULAR, isError, PARSE_ERROR } from './errors';
import { evaluate } from './evaluate';
import { shownBy, type FormulaCell } from './formula-cell';
import { meetAgain, meetFinished, pop, push, topOf, type Path } from './path';
import type { World } from './scope';
import { fillerOf, spillInto } from './spill';
import { nestingOf } from './syntax';
import { isMatrix, rowsOf, type Value } from './values';

/** How many calls may lie within each other on the stack before the computation begins again further down. */
const DEEPEST = 300;
/** What a cell adds to the nesting of its formula. */
const CELL_NESTING = 4;
const TOO_DEEP = Symbol('too deep');
/** Array formulas that fill cells which they themselves depend on are given up after so many rounds. */
const ROUNDS = 25;
const NO_NAMES: ReadonlyMap<string, Value> = new Map();

export interface Calculation {
  readonly book: Book;
  readonly path: Path;
  readonly world: World;
  /** Whether a formula's result is shown as a date; asked when all that it has read is computed. */
  readonly showsDate: (cell: FormulaCell) => boolean;
  /** How many calls lie within each other on the stack. */
  depth: number;
}

/** What a cell shows: its value, its formula's result, or what another formula has filled it with. */
export function read(calculation: Calculation, sheet: number, row: number, column: number): Scalar {
  const { book } = calculation;
  const cell = formulaAt(book, sheet, row, column);
  if (cell) return valueOf(calculation, cell);
  const literal = book.grid.literal(sheet, row, column);
  if (literal !== null) return literal;
  const filler = fillerOf(book, sheet, row, column);
  if (!filler) return null;
  if (filler.state === 'clean' || filler.place >= 0) {
    return filler.values?.[row - filler.row]?.[column - filler.column] ?? null;
  }
  valueOf(calculation, filler);
  return read(calculation, sheet, row, column);
}

export function valueOf(calculation: Calculation, cell: FormulaCell): Scalar {
  const { path } = calculation;
  if (cell.state === 'clean') meetFinished(path, cell);
  else if (cell.place >= 0) return meetAgain(path, cell);
  else if (path.cells.length === path.barrier) computeUntilStable(calculation, cell);
  else {
    push(path, cell);
    if (calculation.depth >= DEEPEST) throw TOO_DEEP;
    computeTop(calculation, cell);
  }
  return cell.value;
}

/** What a formula has read may change while it is computed, when an array formula that it meets fills other cells. */
function computeUntilStable(calculation: Calculation, cell: FormulaCell): void {
  computeAll(calculation, cell);
  for (let round = 1; cell.state === 'dirty' && calculation.path.barrier === 0; round++) {
    if (round < ROUNDS) computeAll(calculation, cell);
    else giveUp(calculation.book, cell);
  }
}

function giveUp(book: Book, cell: FormulaCell): void {
  invalidate(book, [shownBy(cell)], cell);
  release(book, cell);
  cell.value = CIRCULAR;
  markClean(book, cell);
}

function computeAll(calculation: Calculation, cell: FormulaCell): void {
  const { path, depth } = calculation;
  const base = path.cells.length;
  push(path, cell);
  try {
    while (path.cells.length > base) {
      calculation.depth = 0;
      try {
        computeTop(calculation, path.cells.at(-1) ?? cell);
      } catch (problem) {
        if (problem !== TOO_DEEP) throw problem; // else the cell that was too deep is on top now
      }
    }
  } finally {
    while (path.cells.length > base) pop(path);
    calculation.depth = depth;
  }
}

function computeTop(calculation: Calculation, cell: FormulaCell): void {
  const nesting = CELL_NESTING + (cell.node ? nestingOf([cell.node]) : 0);
  release(calculation.book, cell);
  cell.stale = false;
  cell.circular = false;
  cell.circle = undefined;
  calculation.depth += nesting;
  const result = resultOf(calculation, cell);
  calculation.depth -= nesting;
  pop(calculation.path);
  finish(calculation, cell, result);
}

function resultOf(calculation: Calculation, cell: FormulaCell): Scalar {
  const { book, world } = calculation;
  if (!cell.node) return PARSE_ERROR;
  const value = evaluate(cell.node, { world, cell, arrays: false, names: NO_NAMES });
  if (!isMatrix(value)) return value;
  const isRange = cell.node.kind === 'reference' || cell.node.kind === 'name';
  if (isRange || value.rows * value.columns === 1) return singleOf(value, cell);
  return spillInto(book, cell, rowsOf(value), (other) => valueOf(calculation, other));
}

function finish({ book, path, showsDate }: Calculation, cell: FormulaCell, result: Scalar): void {
  const reader = topOf(path);
  if (cell.circular) emptySpill(book, cell);
  cell.value = cell.circular ? CIRCULAR : result;
  cell.edited = false;
  cell.givesDate = !isError(cell.value) && showsDate(cell);
  if (!cell.stale) markClean(book, cell);
  else if (reader) reader.stale = true;
  if (cell.spill) invalidate(book, [cell.spill], cell);
}
