/** Which way a metric should go, and the verb that says so. */
import type { Unit } from '../in-words/amounts';
import { readNumber } from '../../tables/read-number';
import type { Amount } from './written';

const FALLS =
  /\b(?:churn|attrition|turnover of|staff turnover|costs?|spend(?:ing)?|expenses?|time|duration|latency|lag|delays?|waits?|waiting|downtime|outages?|incidents?|errors?|defects?|bugs?|failures?|crash(?:es)?|complaints?|tickets?|calls|escalations?|cancellations?|refunds?|returns|rework|waste|backlog|abandonment|bounce|fraud|loss(?:es)?|theft|accidents?|injur(?:y|ies)|mortality|deaths?|infections?|readmissions?|absenteeism|absences?|emissions?|pollution|poverty|unemployment|risks?|exposure|debt|effort|workload|toil|friction|cac|ces|dso|mttr|mttd|cycle|steps|no-?shows?|vulnerabilit\w+|regressions?|overruns?|dropouts?|drop-?off)\b/i;
const RISES =
  /\b(?:revenue|arr|mrr|acv|iacv|nps|enps|csat|retention|renewals?|conversions?|satisfaction|adoption|activation|usage|margins?|profit\w*|sales|bookings?|pipeline|uptime|availability|coverage|accuracy|quality|productivity|throughput|users|customers|mau|dau|wau|ltv|engagement|trust|loyalty|share|growth|win rate|referrals?|sign-?ups?|accounts|members|nrr|grr|reliability|compliance|participation|attendance|savings?|deals|leads|subscribers|visits|visitors|downloads|traffic|rating|self-serv\w+)\b/i;
/** What takes time becomes shorter. */
const TIME = /\b(?:time|duration|latency|lead time|cycle)\b/i;

/** @returns undefined where neither the numbers nor the metric tell */
export function changeVerb(metric: string, unit: Unit, baseline: Amount, target: Amount): string | undefined {
  const from = typeof baseline === 'number' ? baseline : readNumber(baseline ?? '');
  const to = typeof target === 'number' ? target : readNumber(target ?? '');
  if (from !== undefined && to !== undefined && from === to) return 'keep';
  const falls =
    from !== undefined && to !== undefined
      ? to < from
      : FALLS.test(metric)
        ? true
        : RISES.test(metric)
          ? false
          : undefined;
  if (falls === undefined) return undefined;
  if (falls) return TIME.test(metric) ? 'shorten' : 'reduce';
  return unit.kind === 'percent' ||
    unit.kind === 'share' ||
    /\b(?:nps|csat|score|rating|rate)\b/i.test(metric)
    ? 'raise'
    : 'increase';
}
