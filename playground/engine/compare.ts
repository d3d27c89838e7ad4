/** How Sheets compares and orders values: numbers before text before FALSE before TRUE; capitals make no difference. */
import type { Scalar } from './contract';
import { isError } from './errors';

type Known = number | string | boolean;

/** Negative, 0 or positive. A blank equals 0, "" and FALSE, whichever it meets. Errors must be handled before. */
export function compare(left: Scalar, right: Scalar): number {
  const a = known(left, right);
  const b = known(right, left);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

export function equal(left: Scalar, right: Scalar): boolean {
  return compare(left, right) === 0;
}

/** A key under which equal values meet, for UNIQUE and the like; text differs by case there, and blank from 0. */
export function identity(value: Scalar): string {
  return isError(value) ? value.error : `${typeof value}:${String(value)}`;
}

/** For SORT: like `compare`, with errors and then blanks last in both directions. */
export function compareForSort(left: Scalar, right: Scalar, ascending: boolean): number {
  const a = lateness(left);
  const b = lateness(right);
  if (a !== b) return a - b;
  if (a > 0) return 0;
  return ascending ? compare(left, right) : compare(right, left);
}

function lateness(value: Scalar): number {
  return value === null ? 2 : isError(value) ? 1 : 0;
}

function known(value: Scalar, other: Scalar): Known {
  if (value !== null && !isError(value)) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Known): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareText(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
}
