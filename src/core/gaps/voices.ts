/** Hears whether several signals are one voice. */
import { normaliseName } from '../strategy/item';
import type { Evidence } from '../strategy/strategy';
import type { EvidenceType } from '../tables/evidence';

/** "12 accounts", "various", "Acme and Bolt": more than one customer in a single cell. */
const MANY_CUSTOMERS =
  /\b(?:many|multiple|various|several|all|most|both|and|customers|users|accounts|clients|companies|participants)\b|\d{2,}|[,;/&]/i;

/** Sources that hold what many customers said. */
const MANY_IN_SOURCE =
  /\b(?:various|several|surveys?|panel|interviews|tickets|crm|analytics|usage|dashboard|reviews|forum|community|research|study|report|nps)\b/i;

/** Signals of these kinds rest on many customers. */
const BROAD: ReadonlySet<EvidenceType> = new Set(['Market data', 'User evidence', 'Test', 'Launch data']);

/**
 * The one customer, or else the one source, that all signals come from; undefined where there are fewer signals than `least`, more than
 * one voice, or where a signal does not say.
 */
export function oneVoice(signals: readonly Evidence[], least: number): string | undefined {
  if (signals.length < least) return undefined;
  const customers = signals.map(({ row }) => row.customer);
  if (customers.some((customer) => customer !== undefined)) return sameOne(customers, MANY_CUSTOMERS);
  const isBroad = signals.some(({ row }) => row.type !== undefined && BROAD.has(row.type));
  return isBroad
    ? undefined
    : sameOne(
        signals.map(({ row }) => row.source),
        MANY_IN_SOURCE,
      );
}

function sameOne(names: readonly (string | undefined)[], many: RegExp): string | undefined {
  const [first] = names;
  if (first === undefined || many.test(first)) return undefined;
  const same = names.every((name) => name !== undefined && normaliseName(name) === normaliseName(first));
  return same ? first : undefined;
}
