/** What is known to be lost of the Review Log: rows that nobody can read any more, and events that no row holds. */
import { count, list } from '../gaps/wording';
import type { ReadLog } from './log-rows';

export interface LogDamage {
  /** Rows that were events, from 1, as they stand now. */
  readonly rows: readonly number[];
  /** How many events are gone with their rows. */
  readonly missing: number;
}

/** Events are counted without gaps, so a count that no row has tells of a row that somebody deleted. */
export function logDamage({ events, problems, highest }: ReadLog): LogDamage {
  const damaged = problems.filter(({ kind }) => kind === 'damaged');
  const counts = new Set([...events, ...damaged].flatMap(({ n }) => n ?? []));
  const uncounted = damaged.filter(({ n }) => n === undefined).length;
  return {
    rows: damaged.map(({ row }) => row),
    missing: Math.max(0, highest.event - counts.size - uncounted),
  };
}

const ROWS_NAMED = 20;

/** Rows 4 and 9 cannot be read, and 2 events are missing. Undefined where nothing is lost. */
export function damageText({ rows, missing }: LogDamage): string | undefined {
  if (rows.length === 0 && missing === 0) return undefined;
  const named = rows.slice(0, ROWS_NAMED).map(String);
  const more = rows.length > ROWS_NAMED ? [`${rows.length - ROWS_NAMED} more`] : [];
  const unread =
    rows.length === 0
      ? []
      : [`${rows.length === 1 ? 'row' : 'rows'} ${list([...named, ...more])} cannot be read`];
  const gone = missing === 0 ? [] : [`${count(missing, 'event')} ${missing === 1 ? 'is' : 'are'} missing`];
  const text = [...unread, ...gone].join(', and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
