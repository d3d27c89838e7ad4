/** What text functions share: texts that fit a cell, and patterns that mean themselves. */
import type { Scalar } from '../contract';
import { cellError } from '../errors';

export const LONGEST = 50_000; // characters in a cell

/** A text as long as a cell can hold. */
export function bounded(text: string, name: string): Scalar {
  return text.length <= LONGEST
    ? text
    : cellError('#VALUE!', `Text result of ${name} is longer than the limit of ${LONGEST} characters.`);
}

/** A regular expression that matches exactly this text. */
export function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
}
