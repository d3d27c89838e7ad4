/** Numbers, units and days of a sentence, as people write them. What came as text stays as it was typed. */
import { amountInWords, changeInWords, type Unit } from '../in-words/amounts';
import { insideSentence } from '../in-words/metric-name';
import { readMetric } from '../in-words/metric';
import type { Day } from '../../tables/day';
import { readNumber } from '../../tables/read-number';
import type { ChangeParts } from './change';

export type Amount = string | number | undefined;

export function metricOf({ metric = '', unit, baseline, target }: ChangeParts): {
  readonly noun: string | undefined;
  readonly unit: Unit;
} {
  const values = [baseline, target].flatMap((value) => numberOf(value) ?? []);
  const said = metric.trim().replace(/\s+/g, ' ');
  const read = readMetric(unit?.trim() ? `${said} (${unit.trim()})` : said, values);
  return { noun: read.noun === '' ? undefined : insideSentence(read.noun), unit: read.unit };
}

function numberOf(value: Amount): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Both ends; two numbers are written alike. */
export function amountsOf(
  { baseline, target }: ChangeParts,
  unit: Unit,
): readonly [string | undefined, string | undefined] {
  const [from, to] = [plainNumber(baseline), plainNumber(target)];
  if (typeof from === 'number' && typeof to === 'number') {
    return changeInWords(from, to, unit) ?? [amountInWords(from, unit), amountInWords(to, unit)];
  }
  return [written(from, unit), written(to, unit)];
}

function written(value: Amount, unit: Unit): string | undefined {
  if (typeof value === 'number') return amountInWords(value, unit);
  const said = value?.trim().replace(/\s+/g, ' ').replace(/(\d)%/g, '$1 %');
  return said === '' ? undefined : said;
}

/** A text that is nothing but a number counts as one: "12,5". */
function plainNumber(value: Amount): Amount {
  if (typeof value !== 'string' || !/^-?[\d.,\s]+$/.test(value.trim())) return value;
  return readNumber(value) ?? value;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 31 Dec, with its year where that is not today's; other words as they were typed. */
export function dueOf(due: string | undefined, today: Day | undefined): string | undefined {
  const said = due
    ?.trim()
    .replace(/\s+/g, ' ')
    .replace(/^by\s+/i, '');
  if (!said) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said) ?? [];
  if (year === undefined) return said;
  const words = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return today?.slice(0, 4) === year ? words : `${words} ${year}`;
}
