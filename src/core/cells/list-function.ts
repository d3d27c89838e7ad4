/** Formulas that look at all rows at once, such as a share of answers. */
import { UserError } from '../../user-error';
import { atFirstUse } from '../at-first-use';
import { cellFunction, withParameters, type CellFunction, type CellFunctionDoc } from './cell-function';
import type { Parameter, ValuesOf } from './parameters';
import { readRows } from './read-rows';

/**
 * @param parameters made when they are first asked for; with several, their ranges lie side by side; a single one may be a block of any shape
 * @param run gets the rows that are not blank; what it returns is the cell or the block of cells
 */
export function listFunction<const P extends readonly Parameter[]>(
  doc: Omit<CellFunctionDoc, 'parameters'>,
  parameters: () => P,
  run: (rows: readonly ValuesOf<P>[]) => unknown,
): CellFunction {
  const made = atFirstUse(parameters);
  return cellFunction(withParameters(doc, made), (args) => run(readList(made(), args)));
}

/**
 * The rows that are not blank.
 * @throws UserError with the first cell that cannot be read, and how many more there are: a result without them would mislead
 */
export function readList<const P extends readonly Parameter[]>(
  parameters: P,
  args: readonly unknown[],
): readonly ValuesOf<P>[] {
  const { rows } = readRows(parameters, args, parameters.length === 1);
  const [first, ...more] = rows.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  if (first === undefined) return rows.flatMap(({ values }) => (values ? [values] : []));
  const others = more.length > 0 ? ` And ${more.length} more cannot be read.` : '';
  throw new UserError(`${first}${others}`);
}
