/** How far the people who answered stand behind something. Our own formula over the seven answers to a review. */
import type { Stance } from '../reviews/answers';

/** From 1, who will push for it, to -1, who sees harm in it. Consent is a little more than nothing. */
const STANCE_VALUES: Readonly<Record<Stance, number>> = {
  Champion: 1,
  Support: 0.75,
  'Can live with it': 0.25,
  Concern: -0.5,
  Objection: -1,
};

export interface Voice {
  readonly stance: Stance;
  /** Any positive number; undefined where it is not known. */
  readonly power: number | undefined;
}

/**
 * The mean of all stances by power, from -1 to 1; undefined where nobody answered. Who did not answer is unknown and not in the list.
 * Where no power is known all count the same; where some is, the others count as much as those on average.
 */
export function netSupport(voices: readonly Voice[]): number | undefined {
  const known = voices.flatMap(({ power }) => (power === undefined ? [] : [power]));
  const usual = known.length === 0 ? 1 : sum(known) / known.length;
  const total = sum(voices.map(({ power = usual }) => power));
  if (total <= 0) return undefined;
  return sum(voices.map(({ stance, power = usual }) => power * STANCE_VALUES[stance])) / total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
