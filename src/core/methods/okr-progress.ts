/** Progress of a key result, whichever way its number should move. */

/**
 * (current - baseline) / (target - baseline): 0 at the baseline, 1 at the target, below 0 where it moved the wrong way, above 1 where it
 * overshot. It works for numbers that should rise and for numbers that should fall: from 8 to 5, now 6.5, is .5 (the usual arithmetic of
 * OKR). Show it as it is; clamp it for an average.
 *
 * Where baseline and target are the same the number should stay: inside the tolerance progress is 1, outside it falls by the distance
 * in proportion to the target, down to 0.
 * @param tolerance how far a number that should stay may move, in its own unit
 */
export function okrProgress(baseline: number, target: number, current: number, tolerance = 0): number {
  return baseline === target
    ? heldAt(target, current, tolerance)
    : (current - baseline) / (target - baseline);
}

function heldAt(target: number, current: number, tolerance: number): number {
  const outside = Math.abs(current - target) - tolerance;
  if (outside <= 0) return 1;
  return target === 0 ? 0 : clampProgress(1 - outside / Math.abs(target));
}

/** Progress as it enters an average: from 0 to 1. */
export function clampProgress(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
