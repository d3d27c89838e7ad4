/** Which rows of a plan are looked at: not done, not dropped, and in the current period. */
import type { Settings } from '../settings/definitions';
import { readStretch, type Stretch } from '../tables/read-day';
import type { Day } from '../tables/day';
import { normaliseName } from './item';
import type { Standing } from './strategy';

const CLOSED: ReadonlySet<string> = new Set(['Done', 'Dropped', 'Paused', 'Stopped']);
const DRAFTS: ReadonlySet<string> = new Set(['Draft', 'Idea']);

function isClosed(status: string | undefined): boolean {
  return status !== undefined && CLOSED.has(status);
}

export function isDraft(status: string | undefined): boolean {
  return status !== undefined && DRAFTS.has(status);
}

/** A blank status is unknown and counts as live. */
export function standingOf(status: string | undefined, inPeriod: boolean): Standing {
  if (!inPeriod) return 'outside';
  return isClosed(status) ? 'closed' : 'live';
}

/** A current period can be used when it names days, or when the plan says it in the same words. */
export function isUsablePeriod(current: string, periods: readonly string[]): boolean {
  return (
    readStretch(current) !== undefined ||
    periods.some((period) => normaliseName(period) === normaliseName(current))
  );
}

/** A row without a period counts in every period. Q1 2026 lies in 2026, and 2026 holds Q1 2026. */
export function periodMatches(period: string | undefined, settings: Settings): boolean {
  const current = settings.currentPeriod;
  if (!current || !period || normaliseName(period) === normaliseName(current)) return true;
  const [a, b] = [readStretch(period), readStretch(current)];
  return a !== undefined && b !== undefined && overlap(a, b);
}

/** Work counts in a period when its dates touch it; unknown dates count. */
export function datesMatch(start: Day | undefined, end: Day | undefined, settings: Settings): boolean {
  const current = settings.currentPeriod ? readStretch(settings.currentPeriod) : undefined;
  if (!current) return true;
  return !(start !== undefined && start > current.to) && !(end !== undefined && end < current.from);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to;
}
