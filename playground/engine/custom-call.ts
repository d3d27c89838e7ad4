/** Calls custom functions: turns arguments into what Apps Script gets, keeps results, turns them back into cell values. */
import type { CellError, EngineOptions, Position, Scalar } from './contract';
import { cellError, isError } from './errors';
import { isMatrix, matrixOf, type Matrix, type Value } from './values';

/** How many results are kept before the oldest go. */
const KEPT = 5000;

export interface CustomCalls {
  /**
   * @param parameters undefined where one was left out
   * @param again calls the function even if its result for these arguments is known
   */
  call(name: string, parameters: readonly (Value | undefined)[], again: boolean): Value;
}

/** An argument for the function, and a text that is the same for equal arguments. */
interface Argument {
  readonly value: unknown;
  readonly key: string;
}

/**
 * @param isDate whether the cell shows a date
 * @param aside runs the function so that the cells it reads on its own account are no precedents
 */
export function createCustomCalls(
  options: EngineOptions,
  isDate: (position: Position) => boolean,
  aside: <T>(run: () => T) => T,
): CustomCalls {
  const kept = new Map<string, Value>();

  const cellValue = (value: Scalar, position: Position | undefined): Argument => {
    if (value === null) return { value: '', key: '' };
    if (isError(value)) return { value: value.error, key: value.error };
    if (typeof value !== 'number') {
      return { value, key: typeof value === 'string' ? `"${value}` : String(value) };
    }
    if (!position || !isDate(position)) return { value, key: String(value) };
    return { value: options.dateOfSerial(value), key: `date ${value}` };
  };

  const rangeValue = (matrix: Matrix): Argument => {
    const values: unknown[][] = [];
    const keys: string[] = [];
    for (let row = 0; row < matrix.rows; row++) {
      const cells: unknown[] = [];
      for (let column = 0; column < matrix.columns; column++) {
        const { value, key } = cellValue(matrix.at(row, column), positionIn(matrix, row, column));
        cells.push(value);
        keys.push(key);
      }
      values.push(cells);
    }
    return { value: values, key: `${matrix.rows}x${matrix.columns}\u0001${keys.join('\u0001')}` };
  };

  const argument = (value: Value | undefined): Argument | CellError => {
    if (value === undefined) return { value: undefined, key: 'omitted' };
    if (!isMatrix(value)) return isError(value) ? value : cellValue(value, undefined);
    if (value.rows * value.columns > 1) return rangeValue(value);
    const single = value.at(0, 0);
    return isError(single) ? single : cellValue(single, positionIn(value, 0, 0));
  };

  const result = (name: string, values: readonly unknown[]): Value => {
    try {
      return fromScript(
        aside(() => options.custom.call(name, values)),
        options,
      );
    } catch (problem) {
      return cellError('#ERROR!', problemText(problem));
    }
  };

  const call: CustomCalls['call'] = (name, parameters, again) => {
    const values: unknown[] = [];
    const keys = [name.toUpperCase()];
    for (const parameter of parameters) {
      const given = argument(parameter);
      if (isError(given)) return given;
      values.push(given.value);
      keys.push(given.key);
    }
    const key = keys.join('\u0002');
    const known = again ? undefined : kept.get(key);
    if (known !== undefined) return known;
    const computed = result(name, values);
    kept.set(key, computed);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? key);
    return computed;
  };

  return { call };
}

function positionIn({ area }: Matrix, row: number, column: number): Position | undefined {
  return area && { sheet: area.sheet, row: area.row + row, column: area.column + column };
}

/** Errors from another context are not instances of our Error. */
function problemText(problem: unknown): string {
  const message =
    typeof problem === 'object' && problem !== null && 'message' in problem ? problem.message : problem;
  return String(message);
}

/** A list becomes a column, a list of lists a rectangle filled up with blanks. */
function fromScript(result: unknown, options: EngineOptions): Value {
  if (!Array.isArray(result)) return scalar(result, options);
  const rows = result.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((value) => scalar(value, options)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return matrixOf(rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]));
}

function scalar(value: unknown, options: EngineOptions): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : cellError('#NUM!', 'Result was not a number.');
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // It is shown as a number until somebody formats the cell; no source at hand says that Sheets does more.
  if (Object.prototype.toString.call(value) === '[object Date]') return options.serialOfDate(value as Date);
  return Object.prototype.toString.call(value);
}
