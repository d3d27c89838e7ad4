/** Boolean criteria, as filters and conditional formats use them. */
import type { Scalar } from '../../engine/contract';

export type Limit = string | number | boolean;

const numbers: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  NUMBER_BETWEEN: (value, first, second) => value >= first && value <= second,
  NUMBER_NOT_BETWEEN: (value, first, second) => value < first || value > second,
  NUMBER_EQUAL_TO: (value, limit) => value === limit,
  NUMBER_NOT_EQUAL_TO: (value, limit) => value !== limit,
  NUMBER_GREATER_THAN: (value, limit) => value > limit,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, limit) => value >= limit,
  NUMBER_LESS_THAN: (value, limit) => value < limit,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, limit) => value <= limit,
  DATE_AFTER: (value, limit) => Math.floor(value) > limit,
  DATE_BEFORE: (value, limit) => Math.floor(value) < limit,
  DATE_EQUAL_TO: (value, limit) => Math.floor(value) === limit,
};

const texts: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  TEXT_CONTAINS: (text, part) => text.includes(part),
  TEXT_DOES_NOT_CONTAIN: (text, part) => !text.includes(part),
  TEXT_EQUAL_TO: (text, part) => text === part,
  TEXT_STARTS_WITH: (text, part) => text.startsWith(part),
  TEXT_ENDS_WITH: (text, part) => text.endsWith(part),
};

/**
 * True where a cell meets the criteria. Capitals make no difference.
 * @param shown what the cell shows
 */
export function meets(criteria: string, limits: readonly Limit[], value: Scalar, shown: string): boolean {
  if (criteria === 'CELL_EMPTY') return shown === '';
  if (criteria === 'CELL_NOT_EMPTY') return shown !== '';
  const [first, second] = limits;
  const number = numbers[criteria];
  if (number) return typeof value === 'number' && number(value, Number(first), Number(second));
  const text = texts[criteria];
  return text ? text(shown.toLowerCase(), String(first).toLowerCase()) : false;
}
