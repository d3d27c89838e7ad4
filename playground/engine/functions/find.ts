/** Searching a row or a column for a value. */
import { compare } from '../compare';
import type { Scalar } from '../contract';
import { hasWildcard, wildcard } from '../criteria';
import { isError } from '../errors';
import type { Matrix } from '../values';

/** How close a value must come: exactly, or else the next one below or above. */
export type Closeness = 'exact' | 'wildcard' | 'below' | 'above';

/** A row or column as a list. Beyond `filled` all values are blank, which nothing finds. */
export interface Vector {
  readonly filled: number;
  at(index: number): Scalar;
}

export function vectorOf(matrix: Matrix): Vector | undefined {
  if (matrix.columns === 1) return { filled: matrix.filledRows, at: (index) => matrix.at(index, 0) };
  if (matrix.rows === 1) return { filled: matrix.filledColumns, at: (index) => matrix.at(0, index) };
  return undefined;
}

/** The index of the wanted value, or -1. Only values of the wanted value's type are looked at. */
export function find(vector: Vector, wanted: Scalar, closeness: Closeness, backwards = false): number {
  const pattern =
    closeness === 'wildcard' && typeof wanted === 'string' && hasWildcard(wanted)
      ? wildcard(wanted)
      : undefined;
  const target = wanted ?? 0;
  let best = -1;
  for (let step = 0; step < vector.filled; step++) {
    const index = backwards ? vector.filled - 1 - step : step;
    const value = vector.at(index);
    if (value === null || typeof value !== typeof target || isError(value)) continue;
    if (pattern ? pattern.test(String(value)) : compare(value, target) === 0) return index;
    if (closeness === 'below' && compare(value, target) < 0 && isCloser(vector, value, best, 1)) best = index;
    if (closeness === 'above' && compare(value, target) > 0 && isCloser(vector, value, best, -1)) {
      best = index;
    }
  }
  return best;
}

function isCloser(vector: Vector, value: Scalar, best: number, direction: 1 | -1): boolean {
  return best < 0 || compare(value, vector.at(best)) * direction > 0;
}

/** In a sorted list, where equal values stand together, the last of them counts. */
export function findSorted(vector: Vector, wanted: Scalar, descending = false): number {
  const target = wanted ?? 0;
  let best = -1;
  for (let index = 0; index < vector.filled; index++) {
    const value = vector.at(index);
    if (value === null || typeof value !== typeof target || isError(value)) continue;
    const order = compare(value, target);
    if (descending ? order < 0 : order > 0) break;
    best = index;
  }
  return best;
}
