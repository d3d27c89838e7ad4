/** Brings the arguments of a formula side by side, row by row: columns beside columns, single values beside each row. */
import { UserError } from '../../user-error';
import { cellText, isBlank, isErrorCell, type Cell } from '../tables/cell';
import { quoted } from '../tables/problem';
import { alignArguments, type Argument, type Direction } from './align-arguments';
import type { Parameter, ValuesOf } from './parameters';

/** A row is read, or says what is wrong with it; with neither it is blank. */
export interface ReadRow<V> {
  readonly values?: V;
  /** A sentence for each cell that cannot be read. */
  readonly problem?: string;
}

export interface ReadRows<V> {
  readonly rows: readonly ReadRow<V>[];
  readonly direction: Direction;
}

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
  const { args, direction } = alignArguments(parameters, given, mayBeBlock);
  const columns = args.map((argument) => readColumn(argument, direction));
  const length = Math.max(...args.map(({ cells }) => cells.length));
  const rows = Array.from({ length }, (_, i) => rowAt(columns, i) as ReadRow<ValuesOf<P>>);
  return { rows, direction };
}

/** What stands for a value where there is none. */
const BLANK = Symbol('blank');
const UNREAD = Symbol('unread');
/** A blank cell that may be blank and counts as nothing. */
const NONE = Symbol('none');

const BLANK_ROW: ReadRow<never> = {};

interface ReadColumn {
  /** A value, BLANK or UNREAD for each row; a single one counts for all rows. */
  readonly values: readonly unknown[];
  /** A sentence for each row that is UNREAD. */
  readonly problems: ReadonlyMap<number, string>;
}

/** Columns repeat themselves, so each text is read once: dates and words are slow to read. */
function readColumn(argument: Argument, all: Direction): ReadColumn {
  const { parameter, cells } = argument;
  const known = new Map<Cell, unknown>();
  const problems = new Map<number, string>();
  const values = cells.map((cell, index) => {
    let value = typeof cell === 'string' ? known.get(cell) : undefined;
    if (value === undefined) {
      value = readCell(parameter, cell);
      if (typeof cell === 'string') known.set(cell, value);
    }
    if (value === UNREAD) problems.set(index, problemOf(argument, index));
    return value === NONE ? undefined : value;
  });
  if (argument.direction === 'one' && all !== 'one') checkSingle(argument, values[0], problems);
  return { values, problems };
}

function readCell(parameter: Parameter, cell: Cell): unknown {
  if (isBlank(cell)) return 'standard' in parameter ? (parameter.standard ?? NONE) : BLANK;
  return (isErrorCell(cell) ? undefined : parameter.read(cell)) ?? UNREAD;
}

/** Where a single value beside columns cannot be read, no row can be. */
function checkSingle({ parameter }: Argument, value: unknown, problems: ReadonlyMap<number, string>): void {
  if (value === UNREAD) throw new UserError(problems.get(0));
  if (value !== BLANK) return;
  throw new UserError(`${parameter.name}: expected ${parameter.expected}, but the cell is blank.`);
}

function problemOf(argument: Argument, index: number): string {
  const found = cellText(argument.cells[index]);
  return `${placeIn(argument, index)}: expected ${argument.parameter.expected} but found ${quoted(found)}.`;
}

/** "reach", "reach, row 3", "reach, column 3", "answers, row 2, column 3" */
function placeIn({ parameter, direction, width }: Argument, index: number): string {
  const row = direction === 'down' ? [`row ${Math.floor(index / width) + 1}`] : [];
  const column = direction === 'across' || width > 1 ? [`column ${(index % width) + 1}`] : [];
  return [parameter.name, ...row, ...column].join(', ');
}

/** A row is written for speed: whole columns hold ten thousands of them, most of them blank. */
function rowAt(columns: readonly ReadColumn[], index: number): ReadRow<unknown> {
  const values: unknown[] = [];
  let problem = '';
  let isBlankRow = false;
  for (const column of columns) {
    const at = column.values.length === 1 ? 0 : index;
    const value = column.values[at];
    if (value === UNREAD) problem += `${problem && ' '}${column.problems.get(at) ?? ''}`;
    if (value === BLANK) isBlankRow = true;
    values.push(value);
  }
  if (problem) return { problem };
  return isBlankRow ? BLANK_ROW : { values };
}
