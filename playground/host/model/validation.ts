/** Data validation: what a cell accepts from a person. Scripts are not held to it, as in Sheets. */
import type { Scalar } from '../../engine/contract';
import type { Reach } from './area';

export interface ValidationRule {
  /** The name of a DataValidationCriteria. */
  readonly criteria: string;
  /** Numbers and texts as given; dates as serial numbers. */
  readonly values: readonly (string | number | boolean)[];
  /** The list's source, for VALUE_IN_RANGE. */
  readonly reach?: Reach | undefined;
  readonly showDropdown?: boolean | undefined;
  /** False refuses what a person types; true only marks it. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

type Limits = readonly (string | number | boolean)[];
type Check = (value: Scalar, limits: Limits) => boolean;

const number = (test: (value: number, first: number, second: number) => boolean): Check => {
  return (value, [first, second]) => typeof value === 'number' && test(value, Number(first), Number(second));
};
const text = (test: (value: string, part: string) => boolean): Check => {
  return (value, [part]) => test(plain(value).toLowerCase(), String(part).toLowerCase());
};
const between = (value: number, first: number, second: number): boolean => value >= first && value <= second;
const outside = (value: number, first: number, second: number): boolean => value < first || value > second;
const day = (test: (value: number, first: number, second: number) => boolean): Check =>
  number((value, first, second) => test(Math.floor(value), first, second));

const CHECKS: Readonly<Record<string, Check>> = {
  NUMBER_BETWEEN: number(between),
  NUMBER_NOT_BETWEEN: number(outside),
  NUMBER_EQUAL_TO: number((value, limit) => value === limit),
  NUMBER_NOT_EQUAL_TO: number((value, limit) => value !== limit),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_EQUAL_TO: day((value, limit) => value === limit),
  DATE_AFTER: day((value, limit) => value > limit),
  DATE_BEFORE: day((value, limit) => value < limit),
  DATE_ON_OR_AFTER: day((value, limit) => value >= limit),
  DATE_ON_OR_BEFORE: day((value, limit) => value <= limit),
  DATE_BETWEEN: day(between),
  DATE_NOT_BETWEEN: day(outside),
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_EQUAL_TO: text((value, part) => value === part),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(plain(value)),
  TEXT_IS_VALID_URL: (value) => /^https?:\/\/\S+\.\S+$/.test(plain(value)),
  VALUE_IN_LIST: (value, list) => list.some((item) => String(item) === plain(value)),
  CHECKBOX: (value, [checked = true, unchecked = false]) => value === checked || value === unchecked,
};

/**
 * True where the rule accepts the value. A blank is always accepted.
 * @param listed what the cells of the rule's range show, for VALUE_IN_RANGE
 */
export function accepts(rule: ValidationRule, value: Scalar, listed: () => readonly string[]): boolean {
  if (value === null || value === '') return true;
  if (rule.criteria === 'VALUE_IN_RANGE') return listed().includes(plain(value));
  const check = CHECKS[rule.criteria];
  return check ? check(value, rule.values) : true;
}

function plain(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
