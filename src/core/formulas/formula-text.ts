/** The live formula out of what people typed into the form, in a spelling that every locale reads. */
import { readNumber } from '../tables/read-number';
import type { FormulaEntry } from './entry';
import { addressText, readAddress } from './address';

/** What the text of a formula depends on beside what was typed. */
export interface Surroundings {
  /** The tab that the formula goes to: its own cells need no tab in their address. */
  readonly tab?: string | undefined;
  readonly isNamedRange: (name: string) => boolean;
}

/**
 * @param typed one text for each parameter; a blank one is left out: without a trace at the end, as an empty place in the middle
 */
export function formulaText(
  { name, parameters }: Pick<FormulaEntry, 'name' | 'parameters'>,
  typed: readonly string[],
  surroundings: Surroundings,
): string {
  const given = parameters.map(({ type }, i) => argumentText(typed[i] ?? '', type, surroundings));
  return `=${name}(${given.join(';').replace(/;+$/, '')})`;
}

const NUMBER = /^[-+]?\d+([.,]\d+)?\s*%?$/;
const FRACTION = /^-?\d+\/\d+$/;
const IN_QUOTES = /^"(.*)"$/;

/**
 * An address, a named range and a number stand as they are; every other text stands in quotes.
 * @param type what the parameter takes: a text for a date must not be taken for a number
 */
function argumentText(typed: string, type: string | undefined, { tab, isNamedRange }: Surroundings): string {
  const text = typed.trim();
  if (text === '') return '';
  const address = readAddress(text);
  if (address) return addressText(address.tab === tab ? { a1: address.a1 } : address);
  if (mayBeName(text) && isNamedRange(text)) return text;
  const number = type === 'date' ? undefined : numberText(text);
  return number ?? `"${(IN_QUOTES.exec(text)?.[1] ?? text).replace(/"/g, '""')}"`;
}

/** Decimals become fractions, 0,8 being 8/10, because the decimal sign of a formula differs from locale to locale. */
function numberText(text: string): string | undefined {
  if (FRACTION.test(text)) return text;
  if (!NUMBER.test(text)) return undefined;
  if (/^-?\d+\s*%$/.test(text)) return text.replace(/\s/g, '');
  const [, sign = '', whole = '', decimals = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(readNumber(text))) ?? [];
  if (whole === '') return undefined;
  return decimals === ''
    ? sign + whole
    : `${sign}${Number(whole + decimals)}/1${'0'.repeat(decimals.length)}`;
}

/** True where a named range could be called so. */
export function mayBeName(text: string): boolean {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(text);
}
