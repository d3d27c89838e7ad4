/** Takes the unit out of what people call a metric: "New revenue (k€)" is new revenue in thousands of euros. */
import type { Unit } from './amounts';

export interface Metric {
  /** What is counted, without its unit. */
  readonly noun: string;
  readonly unit: Unit;
}

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const SIZE = 'k|thousand|m|mn|million|bn|billion';
const CURRENCY = '[€$£¥]|eur|usd|gbp|chf|sek|nok|dkk|jpy|aud|cad';
const MONEY = new RegExp(`^(${SIZE})?\\s*(${CURRENCY})\\s*(${SIZE})?$`, 'i');
const PERCENT = /^(?:%|in %|percent|per cent|pct)$/i;
/** One or two plain words that can stand behind a number: days, hours, person-weeks. */
const THINGS = /^(?:in )?([a-z][a-z-]*(?: [a-z-]+)?)$/;
const IN_BRACKETS = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/;
const AFTER_COMMA = /^(.*\S)(?:,| in)\s+(\S+(?: \S+)?)$/;

/** Metrics that are parts of a whole, so that 0.08 can only be 8 %. */
const SHARES =
  /\b(?:rate|share|ratio|churn|retention|conversion|margin|adoption|attrition|coverage|uptime|utili[sz]ation|occupancy)\b/i;

/** @param values the numbers that will be written: they tell a share such as 0.08 from points such as 8 */
export function readMetric(metric: string, values: readonly number[]): Metric {
  const fractions = values.some((value) => value % 1 !== 0) && values.every((value) => Math.abs(value) <= 1);
  const { noun, unit } = parted(metric.trim());
  if (unit?.kind === 'percent') {
    // 0.5 under "(%)" may be half a percent or a half: the numbers are left as they stand, with their heading.
    return fractions ? { noun: metric.trim(), unit: NO_UNIT } : { noun, unit };
  }
  if (unit) return { noun, unit };
  return { noun, unit: fractions && SHARES.test(noun) ? { kind: 'share' } : NO_UNIT };
}

const NO_UNIT: Unit = { kind: 'things', words: '' };

function parted(metric: string): { noun: string; unit?: Unit } {
  const [, first = '', inside = ''] = IN_BRACKETS.exec(metric) ?? [];
  const bracketed = inside === '' ? undefined : unitOf(inside);
  if (bracketed) return { noun: first, unit: bracketed };
  const [, before = '', after = ''] = AFTER_COMMA.exec(metric) ?? [];
  const unit = after === '' ? undefined : unitOf(after);
  if (unit && unit.kind !== 'things') return { noun: before, unit };
  if (/\S\s*%$/.test(metric)) return { noun: metric.replace(/\s*%$/, ''), unit: { kind: 'percent' } };
  if (metric.startsWith('% of ')) return { noun: metric.replace('%', 'Share'), unit: { kind: 'percent' } };
  return { noun: metric };
}

function unitOf(text: string): Unit | undefined {
  if (PERCENT.test(text)) return { kind: 'percent' };
  const [whole, before = '', sign = '', after = ''] = MONEY.exec(text) ?? [];
  if (whole !== undefined) {
    const times = TIMES[(before || after).toLowerCase()] ?? 1;
    return { kind: 'money', sign: sign.toUpperCase(), times };
  }
  const words = THINGS.exec(text)?.[1];
  return words === undefined ? undefined : { kind: 'things', words };
}
