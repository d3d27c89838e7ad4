/** References that are mistyped: they are gaps of their own, and what they meant should not be called unlinked as well. */
import type { Item } from '../strategy/item';
import type { Strategy } from '../strategy/strategy';
import type { PlanTableKey } from '../tables/all-tables';

/** True where a reference on that table leads nowhere, and this item is the nearest to what it says. */
export function isMeantBy(from: PlanTableKey, item: Item, { broken }: Strategy): boolean {
  return broken.some((reference) => reference.from.table === from && reference.closest === item);
}
