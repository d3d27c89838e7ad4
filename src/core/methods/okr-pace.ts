/** Pace of a key result: progress against the time gone. */
import { clampProgress } from './okr-progress';
import { isAbove, isBelow } from './threshold';

export type PaceStatus = 'on track' | 'behind' | 'at risk';

export interface PaceLimits {
  /** Pace from here on is on track. */
  readonly onTrack: number;
  /** Pace below is at risk. */
  readonly atRisk: number;
  /** Progress further behind the time gone than this share is at risk, whatever the pace. */
  readonly points: number;
}

/** Cascade's bands of .95 and .85, and Viva Goals' 25 points. */
export const STANDARD_PACE: PaceLimits = { onTrack: 0.95, atRisk: 0.85, points: 0.25 };

/** The part of the time that is gone, from 0 to 1. Undefined where the end is not after the start. */
export function elapsedShare(gone: number, whole: number): number | undefined {
  return whole > 0 ? clampProgress(gone / whole) : undefined;
}

/**
 * Progress divided by the share of time gone: 1 is an even pace, 35 % done at 50 % of the time is .70. Undefined before the start.
 * @param progress usually from 0 to 1
 * @param elapsed from 0 to 1
 */
export function okrPace(progress: number, elapsed: number): number | undefined {
  return elapsed > 0 ? progress / elapsed : undefined;
}

/** On track, behind or at risk; undefined before the start. */
export function paceStatus(
  progress: number,
  elapsed: number,
  limits: PaceLimits = STANDARD_PACE,
): PaceStatus | undefined {
  const pace = okrPace(progress, elapsed);
  if (pace === undefined) return undefined;
  if (isBelow(pace, limits.atRisk) || isAbove(elapsed - progress, limits.points)) return 'at risk';
  return isBelow(pace, limits.onTrack) ? 'behind' : 'on track';
}
