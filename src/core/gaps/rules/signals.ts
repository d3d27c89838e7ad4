/** Sets of key results that tell too late, too little, or what nobody believes. */
import { isAbove, isBelow } from '../../methods/threshold';
import { byKey } from '../../strategy/item';
import type { KeyResult, ProductObjective } from '../../strategy/strategy';
import type { Settings } from '../../settings/definitions';
import { list, percent, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const allLagging: Rule = {
  id: 'G23',
  name: 'Only late signals',
  family: 'Measures',
  level: 1,
  why: 'You will find out at the end, when nothing can be changed any more.',
  needs: ['keyResults.supports', 'keyResults.signal'],
  find: ({ productObjectives }) =>
    productObjectives.flatMap((item) => {
      const signals = measuresOf(item).filter(({ row }) => row.signal !== 'Guardrail');
      if (signals.length === 0 || !signals.every(({ row }) => row.signal === 'Lagging')) return [];
      return [
        {
          items: [item],
          gap: `We will learn only at the end whether ${quote(item)} worked.`,
          saw: `All of its key results are lagging: ${list(signals.map((kr) => kr.id || quote(kr)))}.`,
          next: 'Add one early signal: what would you see after two weeks if it works?',
        },
      ];
    }),
};

/** Its own key results and those of its initiatives. */
function measuresOf({ keyResults, initiatives }: ProductObjective): readonly KeyResult[] {
  const all = new Set([...keyResults, ...initiatives.flatMap((initiative) => initiative.keyResults)]);
  return [...all].sort(byKey);
}

export const unpairedVolume: Rule = {
  id: 'G24',
  name: 'Volume without a guardrail',
  family: 'Measures',
  level: 1,
  why: 'A count can be reached by taking shortcuts, and the harm shows elsewhere.',
  needs: ['keyResults.supports', 'keyResults.signal'],
  find: ({ productObjectives }) =>
    productObjectives.flatMap((item) => {
      const measures = measuresOf(item);
      // A key result without a signal may be the guardrail.
      const isPaired = measures.some(({ row }) => row.signal === 'Guardrail' || row.signal === undefined);
      const volume = measures.find(countsVolume);
      if (isPaired || !volume) return [];
      return [
        {
          items: [item],
          gap: `${quote(item)} aims at a volume, and nothing watches what it could cost.`,
          saw: `${quote(volume)} is a count; none of its key results is a guardrail.`,
          next: 'Ask what could break if you reach it by taking shortcuts, and measure that too.',
        },
      ];
    }),
};

const VOLUME =
  /\b(?:number|count|volume|amount|total) of\b|^#\s|\bhow many\b|\b(?:sign-?ups|downloads|installs|registrations|page ?views)\b/i;
const RATIO = /%|\b(?:rate|share|ratio|percent|percentage|per (?!day|week|month|quarter|year)\w+)\b/i;

/** A number that should grow and counts things, by its own words. A number that should fall is no volume to chase. */
function countsVolume({ name, row }: KeyResult): boolean {
  const words = `${row.metric ?? ''} ${name}`.trim();
  const falls = row.baseline !== undefined && row.target !== undefined && row.target <= row.baseline;
  return !falls && VOLUME.test(words) && !RATIO.test(words);
}

export const unlikelyConfidence: Rule = {
  id: 'G25',
  name: 'Too safe or out of reach',
  family: 'Measures',
  level: 2,
  why: 'A stretch that is certain asks too little; a promise that few believe in will be broken.',
  needs: ['keyResults.supports', 'keyResults.confidence', 'productObjectives.commitment'],
  settings: ['confidenceHigh', 'confidenceLow', 'confidenceCommitted'],
  find: ({ productObjectives, settings }) =>
    productObjectives.flatMap((item) => {
      const judged = item.keyResults.filter(({ row }) => row.signal !== 'Guardrail');
      const known = judged.flatMap(({ row }) => row.confidence ?? []);
      if (known.length === 0) return [];
      const mean = known.reduce((sum, confidence) => sum + confidence, 0) / known.length;
      const verdict = verdictOn(item, mean, settings);
      if (!verdict) return [];
      const { gap, limit, next } = verdict;
      const basis = `${known.length} of ${judged.length} key results`;
      return [{ items: [item], gap, saw: `Mean confidence is ${percent(mean)} (${basis}); ${limit}.`, next }];
    }),
};

interface Verdict extends Pick<Finding, 'gap' | 'next'> {
  readonly limit: string;
}

function verdictOn(item: ProductObjective, mean: number, settings: Settings): Verdict | undefined {
  const { confidenceHigh, confidenceLow, confidenceCommitted } = settings;
  const { commitment } = item.row;
  if (commitment === 'Committed' && isBelow(mean, confidenceCommitted)) {
    return {
      gap: `${quote(item)} is a promise, but confidence in it is low.`,
      limit: `a commitment needs ${percent(confidenceCommitted)}`,
      next: 'Say what would make it likely, lower a target, or call it aspirational.',
    };
  }
  if (commitment === 'Aspirational' && isBelow(mean, confidenceLow)) {
    return {
      gap: `${quote(item)} is a stretch that few believe in.`,
      limit: `below ${percent(confidenceLow)} a stretch no longer pulls`,
      next: 'Lower a target, or find out what would make it possible.',
    };
  }
  if (commitment === 'Aspirational' && isAbove(mean, confidenceHigh)) {
    return {
      gap: `${quote(item)} is called a stretch, but looks certain.`,
      limit: `above ${percent(confidenceHigh)} it is no stretch`,
      next: 'Raise a target, or call it committed.',
    };
  }
  return undefined;
}
