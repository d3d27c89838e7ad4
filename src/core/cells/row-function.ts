/** Formulas that compute row by row: a column in, a column out, and a sentence only where a row cannot be read. */
import { UserError } from '../../user-error';
import { atFirstUse } from '../at-first-use';
import type { Cell } from '../tables/cell';
import { cellFunction, withParameters, type CellFunction, type CellFunctionDoc } from './cell-function';
import type { Parameter, ValuesOf } from './parameters';
import { readRows, type ReadRow } from './read-rows';
import { inCell, inShape } from './results';

/** One cell, or several beside each other; undefined is blank. */
export type RowResult = Cell | undefined | readonly Cell[];

/**
 * @param parameters in the order in which people type them, made when they are first asked for; each may be handed one cell, a column or a row
 * @param run gets the values of one row; a UserError becomes the sentence of its row
 */
export function rowFunction<const P extends readonly Parameter[]>(
  doc: Omit<CellFunctionDoc, 'parameters'>,
  parameters: () => P,
  run: (...values: ValuesOf<P>) => RowResult,
): CellFunction {
  const made = atFirstUse(parameters);
  return cellFunction(withParameters(doc, made), (args) => {
    const { rows, direction } = readRows(made(), args);
    const results = rows.map((row, i) => resultOf(row, run, direction === 'one' ? '' : `Row ${i + 1}: `));
    return inShape(results, direction);
  });
}

function resultOf<V extends readonly unknown[]>(
  { values, problem }: ReadRow<V>,
  run: (...values: V) => RowResult,
  place: string,
): readonly Cell[] {
  if (!values) return [problem ?? ''];
  try {
    const result = run(...values) ?? '';
    return typeof result === 'object' ? result.map(inCell) : [inCell(result)];
  } catch (error) {
    if (error instanceof UserError) return [`${place}${error.message}`];
    throw error;
  }
}
