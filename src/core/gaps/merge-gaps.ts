/** Brings what a run found together with what people wrote on the Gaps tab. */
import type { Settings } from '../settings/definitions';
import type { Day } from '../tables/day';
import { daysBetween } from '../tables/day';
import type { gaps as gapsTable, GapStatus } from '../tables/gaps';
import type { RowOf } from '../tables/table';
import { ruleOfGapId } from './find-gaps';
import type { Gap, GapReport } from './gap';
import { isInSight, readFacts, readMemory, writeMemory, type Reason } from './gap-memory';
import type { Level } from './rule';
import { levelWithAge } from './severity';

export type GapRow = RowOf<typeof gapsTable>;

/** A gap that this run saw, with its life so far. */
export interface MergedGap {
  readonly gap: Gap;
  readonly level: Level;
  readonly firstSeen: Day;
  readonly status: GapStatus;
  /** undefined: the person's word stays as it is. */
  readonly newStatus: GapStatus | undefined;
  readonly reason: Reason | undefined;
  /** For the hidden column: the facts that the person accepted, or those of this run. */
  readonly memory: string;
  /** Accepted with a reason: it no longer counts as open. */
  readonly accepted: boolean;
  readonly isNew: boolean;
}

export interface MergedGaps {
  readonly seen: readonly MergedGap[];
  /** Rows that a rule looked for and no longer found. */
  readonly fixed: readonly GapRow[];
  /** Rows that this run could say nothing about. */
  readonly unlooked: readonly GapRow[];
}

export function mergeGaps(
  rows: readonly GapRow[],
  report: GapReport,
  today: Day,
  settings: Settings,
): MergedGaps {
  const byId = new Map(rows.map((row) => [row.id ?? '', row]));
  const found = new Set(report.gaps.map(({ id }) => id));
  const seen = report.gaps.map((gap) => mergeOne(gap, byId.get(gap.id), report, today, settings));
  const gone = rows.filter(
    ({ id = '', status }) => !found.has(id) && !report.outside.has(id) && status !== 'Fixed',
  );
  const fixed = gone.filter((row) => wasLookedFor(row, report));
  const unlooked = gone.filter((row) => !wasLookedFor(row, report));
  return { seen: seen.sort(byRank(seen, today)), fixed, unlooked };
}

function wasLookedFor({ id = '', fingerprint }: GapRow, { checked, columnsFound }: GapReport): boolean {
  return checked.has(ruleOfGapId(id)) && isInSight(readMemory(fingerprint), columnsFound);
}

function mergeOne(
  gap: Gap,
  there: GapRow | undefined,
  { columnsFound }: GapReport,
  today: Day,
  settings: Settings,
): MergedGap {
  const row = there && isCutOff(there, today) ? undefined : there;
  const firstSeen = row?.firstSeen ?? today;
  const level = levelWithAge(gap, firstSeen, today, settings);
  const before = readFacts(row?.fingerprint);
  const reason = row && reopenReason(gap, row, before.facts, today);
  const kept = row?.status === 'Re-opened' ? before.reason : undefined;
  const newStatus = row === undefined ? 'Open' : reason ? 'Re-opened' : undefined;
  const status = newStatus ?? row?.status ?? 'Open';
  const accepted = status === 'Accepted' && row?.note !== undefined;
  return {
    gap,
    level,
    firstSeen,
    status,
    newStatus,
    reason: reason ?? kept,
    memory: writeMemory(
      accepted ? (before.facts ?? gap.fingerprint) : gap.fingerprint,
      reason ?? kept,
      gap,
      columnsFound,
    ),
    accepted,
    isNew: row === undefined,
  };
}

/** The run that wrote the row died before it was whole: the status, which it writes last, is missing, and nobody has typed anything. */
function isCutOff({ firstSeen, status, owner, note }: GapRow, today: Day): boolean {
  return firstSeen === today && [status, owner, note].every((cell) => cell === undefined);
}

/** A person's own Fixed does not hold while the gap is still there. Accepted holds while it has a reason, the same facts, and time. */
function reopenReason(gap: Gap, row: GapRow, accepted: string | undefined, today: Day): Reason | undefined {
  if (row.status === 'Fixed') return 'back';
  if (row.status !== 'Accepted' || row.note === undefined) return undefined;
  if (accepted !== undefined && accepted !== gap.fingerprint) return 'changed';
  return row.reviewOn !== undefined && row.reviewOn <= today ? 'due' : undefined;
}

/** Severity first, then the weight that is touched and the days it is open; ties keep the order of rules and rows. */
function byRank(seen: readonly MergedGap[], today: Day): (a: MergedGap, b: MergedGap) => number {
  const ranks = new Map(
    seen.map((one) => {
      const { level, gap, firstSeen } = one;
      return [one, (1 + gap.weight) * (1 + daysBetween(firstSeen, today) / 30) + level * 100];
    }),
  );
  return (a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0);
}
