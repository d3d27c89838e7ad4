/** How sure a suggestion is. */
import type { Confidence } from './overlap';

/** So far above the next objective a suggestion is right about three times in four or more, see docs/methods.md. */
const CLEAR = 0.195;
/** One word in common is a chance. */
const FEWEST_WORDS = 2;
/** Far behind the best one. */
const BEHIND = 0.5;

/** The score of the objective, of the best one, and of the one after that. */
export interface Standing {
  readonly score: number;
  readonly best: number;
  readonly next: number;
}

/** @param shared how many words an item has in common with an objective and what is linked to it */
export function confidenceOf({ score, best, next }: Standing, shared: number): Confidence {
  // Scores of long texts are lower and closer together, so the distance is taken against the root of the score.
  const isClear = score === best && (best - next) / Math.sqrt(best) >= CLEAR;
  if (isClear && shared >= FEWEST_WORDS) return 'strong';
  return shared === 0 || score < BEHIND * best ? 'weak' : 'possible';
}
