/** Brings the arguments of a formula side by side, row by row: columns beside columns, single values beside each row. */
import { UserError } from '../../user-error';
import { count } from '../gaps/wording';
import { cellText, isBlank, isErrorCell, type Cell, type Cells } from '../tables/cell';
import { shorten } from '../tables/problem';
import { cellsOf } from './arguments';
import type { Parameter, ValuesOf } from './parameters';

/** A row is read, or says what is wrong with it; with neither it is blank. */
export interface ReadRow<V> {
  readonly values?: V;
  /** A sentence for each cell that cannot be read. */
  readonly problem?: string;
}

/** How the cells lie that were handed over: one, a column of them, or a row. */
export type Direction = 'one' | 'down' | 'across';

export interface ReadRows<V> {
  readonly rows: readonly ReadRow<V>[];
  readonly direction: Direction;
}

interface Argument {
  readonly parameter: Parameter;
  readonly cells: readonly Cell[];
  readonly direction: Direction;
  /** Cells in a row of it. */
  readonly width: number;
}

const LONGEST_QUOTE = 60;

/**
 * Reads each row by the kinds of its parameters. A row in which something needed is blank is blank.
 * @param mayBeBlock whether an argument may have several rows and columns, which then count cell by cell
 * @throws UserError where the arguments do not fit together, or where a single value that counts for all rows cannot be read
 */
export function readRows<const P extends readonly Parameter[]>(
  parameters: P,
  given: readonly unknown[],
  mayBeBlock = false,
): ReadRows<ValuesOf<P>> {
  const args = parameters.map((parameter, i) => argumentOf(parameter, given[i], mayBeBlock));
  const direction = args.find((argument) => argument.direction !== 'one')?.direction ?? 'one';
  checkLengths(args.filter((argument) => argument.direction !== 'one'));
  const readers = args.map((argument) => readerOf(argument, direction));
  const length = Math.max(...args.map(({ cells }) => cells.length));
  const rows = Array.from({ length }, (_, i) => readRow(readers, i) as ReadRow<ValuesOf<P>>);
  return { rows, direction };
}

function argumentOf(parameter: Parameter, given: unknown, mayBeBlock: boolean): Argument {
  if (given === undefined && !parameter.optional) {
    throw new UserError(`${parameter.name}: expected ${parameter.expected}, but it was left out.`);
  }
  const block: Cells = cellsOf(given);
  const cells = block.flat();
  const width = block[0]?.length ?? 0;
  if (cells.length <= 1) return { parameter, cells: [cells[0] ?? ''], direction: 'one', width };
  if (width > 1 && block.length > 1 && !mayBeBlock) {
    const size = `${count(block.length, 'row')} and ${count(width, 'column')}`;
    throw new UserError(`${parameter.name}: expected one column or one row, but found ${size}.`);
  }
  return { parameter, cells, direction: block.length > 1 ? 'down' : 'across', width };
}

function checkLengths([first, ...others]: readonly Argument[]): void {
  const say = ({ parameter, cells, direction }: Argument) =>
    `${parameter.name} with ${count(cells.length, direction === 'down' ? 'row' : 'column')}`;
  const other = others.find(
    ({ cells, direction }) => cells.length !== first?.cells.length || direction !== first.direction,
  );
  if (first && other) {
    throw new UserError(
      `Expected ranges of the same length, but found ${say(first)} and ${say(other)}: pass both from the same first row to the same last row.`,
    );
  }
}

/** The value at a row, with whether it is missing and what is wrong with it. */
type Reading = { readonly value: unknown } | { readonly problem: string } | 'blank';

/** A single value beside columns is read once; where it cannot be, no row can be. */
function readerOf(argument: Argument, all: Direction): (index: number) => Reading {
  const { parameter, cells, direction } = argument;
  if (direction !== 'one' || all === 'one') {
    return (index) => readCell(parameter, cells[index], () => placeIn(argument, index));
  }
  const reading = readCell(parameter, cells[0], () => parameter.name);
  if (reading === 'blank') {
    throw new UserError(`${parameter.name}: expected ${parameter.expected}, but the cell is blank.`);
  }
  if ('problem' in reading) throw new UserError(reading.problem);
  return () => reading;
}

/** "reach", "reach, row 3", "reach, column 3", "answers, row 2, column 3" */
function placeIn({ parameter, direction, width }: Argument, index: number): string {
  const row = direction === 'down' ? [`row ${Math.floor(index / width) + 1}`] : [];
  const column = direction === 'across' || width > 1 ? [`column ${(index % width) + 1}`] : [];
  return [parameter.name, ...row, ...column].join(', ');
}

function readCell(parameter: Parameter, cell: Cell | undefined, place: () => string): Reading {
  if (cell === undefined || isBlank(cell)) {
    return 'standard' in parameter ? { value: parameter.standard } : 'blank';
  }
  const value = isErrorCell(cell) ? undefined : parameter.read(cell);
  if (value !== undefined) return { value };
  return {
    problem: `${place()}: expected ${parameter.expected} but found "${shorten(cellText(cell), LONGEST_QUOTE)}".`,
  };
}

function readRow(readers: readonly ((index: number) => Reading)[], index: number): ReadRow<unknown> {
  const readings = readers.map((read) => read(index));
  const problems = readings.flatMap((reading) =>
    reading !== 'blank' && 'problem' in reading ? [reading.problem] : [],
  );
  if (problems.length > 0) return { problem: problems.join(' ') };
  if (readings.includes('blank')) return {};
  return { values: readings.map((reading) => (reading as { value: unknown }).value) };
}
