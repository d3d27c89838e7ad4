/** A suggested pair as people read it, and as the Dismissed tab keeps it. */
import type { Item } from '../strategy/item';

export type Named = Pick<Item, 'id' | 'name'>;

export const BETWEEN = ' → ';

/** IN-3 Self-service contracts → PO-2 Fewer calls */
export function pairText(item: Named, goal: Named): string {
  return [item, goal].map(itemText).join(BETWEEN);
}

export function itemText({ id, name }: Named): string {
  return `${id} ${name}`.trim();
}
