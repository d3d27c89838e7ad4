/** How strong customer evidence is: the Confidence Meter (Itamar Gilad), fading with age. */
import type { EvidenceType } from '../tables/evidence';

/**
 * From 0.01 for a conviction of one's own to 10 for data after launch. Where the meter gives a range, its middle. The steps are
 * logarithmic on purpose and, in their author's words, not science.
 */
export const CONFIDENCE_METER: Readonly<Record<EvidenceType, number>> = {
  'Own opinion': 0.01,
  'Pitch or deck': 0.03,
  'Theme or trend': 0.065,
  'Opinion of others': 0.15,
  Estimate: 0.45,
  Anecdote: 0.75,
  'Market data': 2,
  'User evidence': 3,
  Test: 4.5,
  'Launch data': 10,
};

/** In days. */
export const STANDARD_HALF_LIFE = 180;

export interface Signal {
  /** On the Confidence Meter. */
  readonly value: number;
  /** In days; what lies in the future counts as of today. */
  readonly age: number;
}

/**
 * Half after each half-life: 0.5 ^ (age / half-life), so 90 days at the standard 180 leave .707. From 1 (today) towards 0.
 * @param age in days
 * @param halfLife in days; 0 lets nothing fade
 */
export function freshness(age: number, halfLife = STANDARD_HALF_LIFE): number {
  return halfLife <= 0 ? 1 : 0.5 ** (Math.max(0, age) / halfLife);
}

/** The strongest signal after fading, from 0 (none) to 10: ten anecdotes are no test, so signals are not added up. */
export function evidenceStrength(signals: readonly Signal[], halfLife = STANDARD_HALF_LIFE): number {
  return Math.max(0, ...signals.map(({ value, age }) => value * freshness(age, halfLife)));
}
