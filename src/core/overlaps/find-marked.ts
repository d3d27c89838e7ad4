/** Finds an item again that the page speaks of: by its ID and its words, and by its row where two have the same. */
import { UserError } from '../../user-error';
import { normaliseName, type Item } from '../strategy/item';
import { quote } from '../gaps/wording';
import type { ItemMark, WorkMark } from './listed-work';

/** @throws UserError where it is gone, has other words by now, or cannot be told from another */
export function findMarked<I extends Item>(items: readonly I[], mark: ItemMark | WorkMark): I {
  const same = items.filter(
    ({ table, id, name }) =>
      table === mark.table && id === mark.id && normaliseName(name) === normaliseName(mark.name),
  );
  const [only] = same;
  if (!only) {
    throw new UserError(
      `${quote(mark)} is not in the sheet any more, or has other words by now. Nothing was written. Look again to see the plan as it is.`,
    );
  }
  if (same.length === 1) return only;
  const there = 'row' in mark ? same.find((item) => isThere(item, mark)) : only;
  if (there) return there;
  throw new UserError(
    `${quote(mark)} stands in the sheet more than once, and rows were moved. Nothing was written. Give each row an ID of its own, then look again.`,
  );
}

function isThere({ place }: Item, { sheetId, row }: WorkMark): boolean {
  return place.sheetId === sheetId && place.row === row;
}
