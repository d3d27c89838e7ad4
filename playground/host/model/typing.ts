/** What a text becomes when it is typed into a cell, or given to setValue, which parses in the same way. */
import type { Scalar } from '../../engine/contract';
import { ERROR_CODES } from '../../engine/errors';
import { type ReadingRules, readText } from '../../engine/typed-text';

export interface Typed {
  readonly literal: Scalar;
  readonly formula?: string;
  /** The number format that the text suggests, used where the cell's own is automatic. */
  readonly pattern?: string;
}

export function parseTyped(text: string, rules: ReadingRules): Typed {
  if (text === '') return { literal: null };
  if (text.startsWith("'")) return { literal: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { literal: null, formula: text };
  const error = ERROR_CODES.find((code) => code === text);
  if (error) return { literal: { error, message: '' } };
  const value = readText(text, rules);
  if (value) return value;
  // Sheets takes a leading plus for the start of a formula: telephone numbers fall into this.
  return /^\+\S/.test(text) ? { literal: null, formula: `=${text}` } : { literal: text };
}
