/** The cells that are being computed or wait to be, each needed by the one before; it shows when formulas go in circles. */
import type { Scalar } from './contract';
import { CIRCULAR, LOADING } from './errors';
import type { FormulaCell } from './formula-cell';

export interface Path {
  readonly cells: FormulaCell[];
  /** Cells below this place wait for a custom function that is running. */
  barrier: number;
}

export function push({ cells }: Path, cell: FormulaCell): void {
  cell.place = cells.length;
  cells.push(cell);
}

/** Takes the top cell off. */
export function pop({ cells }: Path): void {
  const cell = cells.pop();
  if (cell) cell.place = -1;
}

/** The cell that is being computed; none where a custom function reads on its own account. */
export function topOf({ cells, barrier }: Path): FormulaCell | undefined {
  return cells.length > barrier ? cells.at(-1) : undefined;
}

/** Runs code that may read cells on its own account, such as a custom function: what it reads is no precedent. */
export function aside<T>(path: Path, run: () => T): T {
  const outer = path.barrier;
  path.barrier = path.cells.length;
  try {
    return run();
  } finally {
    path.barrier = outer;
  }
}

/** What a cell that is being computed gives to a cell that needs it. */
export function meetAgain(path: Path, cell: FormulaCell): Scalar {
  if (cell.place >= path.barrier) {
    closeCircle(path, cell);
    return CIRCULAR;
  }
  for (const waiting of path.cells.slice(path.barrier)) waiting.stale = true; // computed again once that cell is done
  return LOADING;
}

/** A finished cell of a circle whose start is still being computed: whoever needs it is part of the circle too. */
export function meetFinished(path: Path, cell: FormulaCell): void {
  let { circle } = cell;
  for (let step = 0; circle && circle.place < 0 && step < path.cells.length; step++) circle = circle.circle;
  if (circle && circle.place >= path.barrier) closeCircle(path, circle);
}

/** Every cell from the start on is part of the circle. */
function closeCircle({ cells }: Path, start: FormulaCell): void {
  for (const member of cells.slice(start.place)) {
    member.circular = true;
    if (!member.circle || member.circle.place > start.place) member.circle = start;
  }
}
