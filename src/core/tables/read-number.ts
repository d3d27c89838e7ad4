/** Reads numbers as people type them: 1,5 and 1.5, 1 200, 70 %, $3.2m, 5k. */
import type { Cell } from './cell';
import { cellText } from './cell';

const NUMBER = /^([-−+]?)\s*[$€£]?\s*(\d[\d.,' \u00a0\u202f]*|[.,]\d+)\s*(k|m|bn)?\s*(%|[$€£])?$/i;
const THOUSANDS: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The number in a cell, or undefined where there is none; a percentage becomes a share (70 % is 0.7). */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  const match = NUMBER.exec(cellText(cell));
  if (!match) return undefined;
  const [, sign, digits = '', scale, unit] = match;
  const plain = Number(withDecimalPoint(digits));
  if (!Number.isFinite(plain)) return undefined;
  const scaled = plain * (scale ? (THOUSANDS[scale.toLowerCase()] ?? 1) : 1);
  const signed = sign === '-' || sign === '−' ? -scaled : scaled;
  return unit === '%' ? signed / 100 : signed;
}

/** Sheets keeps 15 digits. What is larger is a slip, and sums of it are no numbers any more. */
const LARGEST = 1e15;

/** The same where it is an amount of the plan, to be added up: undefined where it is too large for that. */
export function readAmount(cell: Cell): number | undefined {
  const value = readNumber(cell);
  return value !== undefined && Math.abs(value) <= LARGEST ? value : undefined;
}

/** @param text of a cell, also in the notation of computers: 1e+308 */
export function isTooLarge(text: string): boolean {
  return Math.abs(readNumber(text) ?? Number(text)) > LARGEST;
}

/** One separator followed by exactly three digits groups thousands (1,200); otherwise the last separator is the decimal one. */
function withDecimalPoint(digits: string): string {
  const tight = digits.replace(/[' \u00a0\u202f]/g, '');
  const last = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
  if (last < 0) return tight;
  const mark = tight.charAt(last);
  const other = mark === ',' ? '.' : ',';
  const repeated = tight.indexOf(mark) !== last;
  const groupsThousands =
    !tight.includes(other) && /^[^0].*[,.]\d{3}$/.test(tight) && (repeated || mark === ',');
  if (repeated || groupsThousands) return tight.replace(/[.,]/g, '');
  return `${tight.slice(0, last).replace(/[.,]/g, '')}.${tight.slice(last + 1)}`;
}
