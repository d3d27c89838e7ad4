/** Checks that the arguments of a formula fit beside each other: columns of one length, rows of one length, single values. */
import { UserError } from '../../user-error';
import { count } from '../gaps/wording';
import type { Cell, Cells } from '../tables/cell';
import { cellsOf } from './arguments';
import type { Parameter } from './parameters';

/** How the cells lie that were handed over: one, a column of them, or a row. */
export type Direction = 'one' | 'down' | 'across';

export interface Argument {
  readonly parameter: Parameter;
  readonly cells: readonly Cell[];
  readonly direction: Direction;
  /** Cells in a row of it. */
  readonly width: number;
}

/**
 * @param mayBeBlock whether an argument may have several rows and columns, which then count cell by cell
 * @throws UserError naming the argument that was left out, or those that differ in length or direction
 */
export function alignArguments(
  parameters: readonly Parameter[],
  given: readonly unknown[],
  mayBeBlock: boolean,
): { readonly args: readonly Argument[]; readonly direction: Direction } {
  const args = parameters.map((parameter, i) => argumentOf(parameter, given[i], mayBeBlock));
  const lists = args.filter((argument) => argument.direction !== 'one');
  checkLengths(lists);
  return { args, direction: lists[0]?.direction ?? 'one' };
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
