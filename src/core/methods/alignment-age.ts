/** How long ago somebody last stood behind an item: agreement fades when nobody renews it. Our own rule. */
import { daysBetween, type Day } from '../tables/day';

/** In days: about a quarter. */
export const STANDARD_EXPIRY = 90;

export interface AlignmentAge {
  /** Whole days since the last support; 0 for today and for what lies ahead. */
  readonly days: number;
  /** The last support is more days ago than agreement lasts. */
  readonly expired: boolean;
}

/** Undefined where nobody has supported it yet. */
export function alignmentAge(
  supported: readonly Day[],
  today: Day,
  expiresAfter = STANDARD_EXPIRY,
): AlignmentAge | undefined {
  const [first, ...others] = supported;
  if (first === undefined) return undefined;
  const last = others.reduce((latest, day) => (day > latest ? day : latest), first);
  const days = Math.max(0, daysBetween(last, today));
  return { days, expired: days > expiresAfter };
}
