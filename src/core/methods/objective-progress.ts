/** Progress of an objective out of its key results (the usual roll-up of OKR). */
import { clampProgress } from './okr-progress';

/**
 * The mean of their progress, each held between 0 and 1, so that one that overshot does not hide one that failed. Key results without a
 * number are left out, never 0; undefined where none has one. Leave guardrails out: they say what must not get worse, not how far it is.
 */
export function objectiveProgress(progress: readonly (number | undefined)[]): number | undefined {
  const known = progress.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, part) => sum + clampProgress(part), 0) / known.length;
}
