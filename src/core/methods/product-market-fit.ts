/** The product/market fit survey of Sean Ellis: "How would you feel if you could no longer use the product?" */
import type { Estimate } from './interval';
import { wilsonInterval } from './wilson-interval';

/** The answers of the survey; who no longer uses the product has no say. */
export const PMF_ANSWERS = [
  'Very disappointed',
  'Somewhat disappointed',
  'Not disappointed',
  'No longer use',
] as const;
export type PmfAnswer = (typeof PMF_ANSWERS)[number];

/**
 * The share of very disappointed among valid answers, from 0 to 1, with its Wilson range; undefined without a valid answer. Ellis takes
 * 40 % as the threshold; below 30 answers it is talk, from 100 on it carries a decision.
 */
export function pmfScore(answers: readonly PmfAnswer[]): Estimate | undefined {
  const valid = answers.filter((answer) => answer !== 'No longer use');
  const n = valid.length;
  if (n === 0) return undefined;
  const hits = valid.filter((answer) => answer === 'Very disappointed').length;
  return { value: hits / n, ...wilsonInterval(hits, n), n };
}
