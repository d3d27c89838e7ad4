/** Which version of an item somebody saw. */
import type { PlanFacts } from '../emails/facts';
import { fingerprint } from '../fingerprint';

/** Changes whenever anything changes that a mail or the answer page could tell of the item. */
export function itemVersion(facts: PlanFacts): string {
  return fingerprint(JSON.stringify(facts));
}
