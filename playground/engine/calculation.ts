/**
 * Computes formulas when their values are asked for. Cells that a formula needs are computed on the way; when that goes too
 * deep, the computation is given up and begun again from the deepest cell, so that a chain of any length fits the stack.
 */
import type { Area, Grid, Scalar } from './contract';
import type { Book } from './book';
import { CIRCULAR, isError, LOADING, PARSE_ERROR } from './errors';
import { evaluate } from './evaluate';
import { overlaps } from './dependents';
import { covers, shownBy, type FormulaCell } from './formula-cell';
import { singleOf } from './broadcast';
import type { World } from './scope';
import { obstacle, overwrites, tooLarge } from './spill';
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
  /** What a cell shows, for the formula that is being computed or for the host. */
  read(sheet: number, row: number, column: number): Scalar;
  /** Brings the cell up to date. */
  compute(cell: FormulaCell): void;
  /** The formula being computed. */
  current(): FormulaCell | undefined;
  /** Runs code that may read cells on its own account, such as a custom function: what it reads is no precedent. */
  aside<T>(run: () => T): T;
}

/** @param showsDate whether the formula's result is shown as a date, asked when all that it reads is computed */
export function createCalculation(
  grid: Grid,
  book: Book,
  world: () => World,
  showsDate: (cell: FormulaCell) => boolean,
): Calculation {
  /** Cells that are being computed or wait to be, each needed by the one before. */
  const path: FormulaCell[] = [];
  let barrier = 0; // cells below it wait for a custom function that is running
  let depth = 0;

  const read = (sheet: number, row: number, column: number): Scalar => {
    const cell = book.at(sheet, row, column);
    if (cell) return valueOf(cell);
    const literal = grid.literal(sheet, row, column);
    return literal === null ? spilled(sheet, row, column) : literal;
  };

  const spilled = (sheet: number, row: number, column: number): Scalar => {
    for (const owner of book.sheet(sheet).spilling) {
      if (!owner.spill || !covers(owner.spill, row, column)) continue;
      if (owner.state === 'dirty' && owner.place < 0) {
        valueOf(owner);
        return spilled(sheet, row, column);
      }
      return owner.values?.[row - owner.row]?.[column - owner.column] ?? null;
    }
    return null;
  };

  const valueOf = (cell: FormulaCell): Scalar => {
    if (cell.state === 'clean') {
      const circle = openCircle(cell);
      if (circle) closeCircle(circle);
      return cell.value;
    }
    if (cell.place >= 0) return meetAgain(cell);
    if (path.length === barrier) computeUntilStable(cell);
    else {
      push(cell);
      if (depth >= DEEPEST) throw TOO_DEEP;
      computeTop(cell);
    }
    return cell.value;
  };

  const push = (cell: FormulaCell): void => {
    cell.place = path.length;
    path.push(cell);
  };

  /** What a formula has read may change while it is computed, when an array formula that it meets fills other cells. */
  const computeUntilStable = (cell: FormulaCell): void => {
    computeAll(cell);
    for (let round = 1; cell.state === 'dirty' && barrier === 0; round++) {
      if (round < ROUNDS) computeAll(cell);
      else giveUp(cell);
    }
  };

  const giveUp = (cell: FormulaCell): void => {
    book.invalidate([shownBy(cell)], cell);
    book.release(cell);
    cell.value = CIRCULAR;
    book.settled(cell);
  };

  const computeAll = (cell: FormulaCell): void => {
    const base = path.length;
    const outerDepth = depth;
    push(cell);
    try {
      while (path.length > base) {
        depth = 0;
        try {
          computeTop(path[path.length - 1] as FormulaCell);
        } catch (problem) {
          if (problem !== TOO_DEEP) throw problem; // else the cell that was too deep is on top now
        }
      }
    } finally {
      for (const left of path.splice(base)) left.place = -1;
      depth = outerDepth;
    }
  };

  const computeTop = (cell: FormulaCell): void => {
    book.release(cell);
    cell.stale = false;
    cell.circular = false;
    cell.circle = undefined;
    const nesting = CELL_NESTING + (cell.node ? nestingOf([cell.node]) : 0);
    depth += nesting;
    const result = resultOf(cell);
    depth -= nesting;
    path.pop();
    cell.place = -1;
    finish(cell, result);
  };

  const resultOf = (cell: FormulaCell): Value => {
    if (!cell.node) return PARSE_ERROR;
    const value = evaluate(cell.node, { world: world(), cell, arrays: false, names: NO_NAMES });
    if (!isMatrix(value)) return value;
    const isRange = cell.node.kind === 'reference' || cell.node.kind === 'name';
    const isSingle = isRange || value.rows * value.columns === 1;
    return isSingle ? singleOf(value, cell) : spill(cell, rowsOf(value));
  };

  /** Keeps the values for the neighbours if there is room; the result is what the formula's own cell shows. */
  const spill = (cell: FormulaCell, values: Scalar[][]): Scalar => {
    const { sheet, row, column } = cell;
    const area: Area = { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    const missing = tooLarge(area, grid.size(cell.sheet));
    if (missing) return missing;
    if (cell.precedents.some((read) => read.sheet === area.sheet && overlaps(read, area))) return CIRCULAR;
    book.reads(cell, area); // what comes or goes there decides whether it fits
    const found = obstacle(cell, area, grid, book, valueOf);
    if (found) return overwrites(found);
    cell.values = values;
    book.fill(cell, area);
    return values[0]?.[0] ?? null;
  };

  const finish = (cell: FormulaCell, result: Value): void => {
    const reader = path.length > barrier ? path[path.length - 1] : undefined;
    if (cell.circular) {
      const { spill: filled } = cell;
      if (filled) book.sheet(cell.sheet).spilling.delete(cell);
      cell.spill = undefined;
      cell.values = undefined;
    }
    cell.value = cell.circular ? CIRCULAR : (result as Scalar);
    if (cell.stale) {
      if (reader) reader.stale = true;
    } else book.settled(cell);
    cell.edited = false;
    cell.givesDate = !isError(cell.value) && showsDate(cell);
    if (cell.spill) book.invalidate([cell.spill], cell);
  };

  /** A cell that needs itself: every cell on the way round is part of the circle. */
  const meetAgain = (cell: FormulaCell): Scalar => {
    if (cell.place >= barrier) {
      closeCircle(cell);
      return CIRCULAR;
    }
    for (const waiting of path.slice(barrier)) waiting.stale = true; // computed again once that cell is done
    return LOADING;
  };

  const closeCircle = (start: FormulaCell): void => {
    for (const member of path.slice(start.place)) {
      member.circular = true;
      if (!member.circle || member.circle.place > start.place) member.circle = start;
    }
  };

  /** The cell on the path that this finished cell leads back to. */
  const openCircle = (cell: FormulaCell): FormulaCell | undefined => {
    let { circle } = cell;
    for (let step = 0; circle && circle.place < 0 && step < path.length; step++) circle = circle.circle;
    return circle && circle.place >= barrier ? circle : undefined;
  };

  const aside = <T>(run: () => T): T => {
    const outer = barrier;
    barrier = path.length;
    try {
      return run();
    } finally {
      barrier = outer;
    }
  };

  return {
    read,
    compute: (cell) => {
      if (cell.state === 'dirty' && cell.place < 0) valueOf(cell);
    },
    current: () => (path.length > barrier ? path[path.length - 1] : undefined),
    aside,
  };
}
