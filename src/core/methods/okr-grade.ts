/** Grades of key results at the end of a period (Google; John Doerr). */
import { clampProgress } from './okr-progress';

/** Which result counts as what is expected. */
export type Commitment = 'Committed' | 'Aspirational';

export interface OkrGrade {
  /** From 0.0 to 1.0 in steps of a tenth. */
  readonly grade: number;
  readonly colour: 'red' | 'yellow' | 'green';
}

/** A grade in tenths up to here is red. */
const RED = 3;
/** A grade in tenths from here on is green. */
const GREEN = 7;
const FULL = 10;

/**
 * Progress rounded to one decimal, because the published bands leave holes between .3 and .4 and between .6 and .7: up to .3 is red,
 * from .7 on green, yellow between. Of committed results 1.0 is expected; that anything less is never green is our own reading of it.
 */
export function okrGrade(progress: number, commitment: Commitment = 'Aspirational'): OkrGrade {
  const tenths = Math.round(clampProgress(progress) * FULL);
  const green = commitment === 'Committed' ? FULL : GREEN;
  return { grade: tenths / FULL, colour: tenths >= green ? 'green' : tenths <= RED ? 'red' : 'yellow' };
}
