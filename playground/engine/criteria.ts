/** Criteria of COUNTIF, SUMIFS and their family: 5, ">=10", "<>done", "Com*", "". */
import type { Scalar } from './contract';
import { compare } from './compare';
import { isError } from './errors';
import type { Language } from './language';

export type Criterion = (value: Scalar) => boolean;

/** The test that a criterion stands for. Text compares without regard to capitals; * and ? are wildcards, ~ takes them literally. */
export function criterionOf(wanted: Scalar, language: Language): Criterion {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== 'string') return exactly(wanted ?? 0, language);
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  if (operator === '' || operator === '=') return equalTo(operand, operator === '', language);
  if (operator === '<>') {
    return operand === '' ? (value) => value !== null : not(equalTo(operand, false, language));
  }
  return ordered(operator, operand, language);
}

/** `""` matches blank cells and empty texts, `"="` only blank cells. */
function equalTo(operand: string, emptyTextToo: boolean, language: Language): Criterion {
  if (operand === '') return (value) => value === null || (emptyTextToo && value === '');
  const number = language.number(operand);
  if (number !== undefined) {
    return (value) => value === number || (typeof value === 'string' && language.number(value) === number);
  }
  if (/^(true|false)$/i.test(operand)) {
    const truth = operand.toLowerCase() === 'true';
    return (value) => value === truth;
  }
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function exactly(wanted: number | boolean, language: Language): Criterion {
  return (value) =>
    value === wanted ||
    (typeof wanted === 'number' && typeof value === 'string' && language.number(value) === wanted);
}

/** Only values of the operand's own type can be more or less than it. */
function ordered(operator: string, operand: string, language: Language): Criterion {
  const bound = language.number(operand) ?? operand;
  return (value) => {
    if (value === null || typeof value !== typeof bound) return false;
    const difference = compare(value, bound);
    if (operator === '<') return difference < 0;
    if (operator === '>') return difference > 0;
    return operator === '<=' ? difference <= 0 : difference >= 0;
  };
}

function not(criterion: Criterion): Criterion {
  return (value) => !criterion(value);
}

/** A pattern with *, ? and ~ as a regular expression for the whole text. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, literal: string | undefined) => {
    if (literal) return `\\${literal}`;
    return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}
