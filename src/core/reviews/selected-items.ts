/** The rows of the plan that stand in the selected cells. */
import { isAskable } from '../emails/facts-of';
import { rowAt } from '../forms/row-at';
import type { Strategy } from '../strategy/strategy';
import { itemOfMapRow } from '../why/selected-row';
import type { ItemRef } from './ask-item';

export interface SelectedRows {
  readonly sheetId: number;
  /** The first one, from 1. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** Whole columns may be selected: more rows than this are nobody's wish. */
const MOST_ROWS = 200;

export function selectedItems(
  strategy: Strategy,
  { sheetId, row, rows, column }: SelectedRows,
): readonly ItemRef[] {
  const found = new Map<string, ItemRef>();
  for (let at = row; at < row + Math.min(rows, MOST_ROWS); at++) {
    const place = rowAt(strategy.tables, sheetId, at, column);
    const item = place
      ? strategy.everything.find(
          (one) => one.table === place.table && one.place.sheetId === sheetId && one.place.row === place.row,
        )
      : itemOfMapRow(strategy, sheetId, at);
    if (item && isAskable(item)) found.set(item.key, { table: item.table, key: item.key });
  }
  return [...found.values()];
}
