/** Formulas that compute row by row: a column in, a column out, and a sentence only where a row cannot be read. */
import { UserError } from '../../user-error';
import type { Cell } from '../tables/cell';
import { cellFunction, type CellFunction, type CellFunctionDoc } from './cell-function';
import type { Parameter, ValuesOf } from './parameters';
import { readRows, type ReadRow } from './read-rows';

/** One cell, or several beside each other; undefined is blank. */
export type RowResult = Cell | undefined | readonly Cell[];

/** A blank cell, or one that holds a sentence, is a row of one. */
type Row = readonly Cell[];

/**
 * @param parameters in the order in which people type them; each may be handed one cell, a column or a row
 * @param run gets the values of one row; a UserError becomes the sentence of its row
 */
export function rowFunction<const P extends readonly Parameter[]>(
  doc: Omit<CellFunctionDoc, 'parameters'>,
  parameters: P,
  run: (...values: ValuesOf<P>) => RowResult,
): CellFunction {
  return cellFunction({ ...doc, parameters }, (args) => {
    const { rows, direction } = readRows(parameters, args);
    const results = rows.map((row, i) => resultOf(row, run, direction === 'one' ? '' : `Row ${i + 1}: `));
    const width = Math.max(...results.map((result) => result.length));
    if (direction === 'one' && width === 1) return results[0]?.[0];
    const even = results.map((result) => Array.from({ length: width }, (_, i) => result[i] ?? ''));
    return direction === 'across' ? transpose(even, width) : even;
  });
}

function resultOf<V extends readonly unknown[]>(
  { values, problem }: ReadRow<V>,
  run: (...values: V) => RowResult,
  place: string,
): Row {
  if (!values) return [problem ?? ''];
  try {
    const result = run(...values);
    return (Array.isArray(result) ? (result as Row) : [(result as Cell | undefined) ?? '']).map(inCell);
  } catch (error) {
    if (error instanceof UserError) return [`${place}${error.message}`];
    throw error;
  }
}

/** Cells hold neither minus zero nor numbers without end. */
function inCell(result: Cell): Cell {
  if (typeof result !== 'number') return result;
  if (!Number.isFinite(result)) throw new UserError('The result is too large or too small for a cell.');
  return result === 0 ? 0 : result;
}

function transpose(rows: readonly Row[], width: number): readonly Row[] {
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? ''));
}
