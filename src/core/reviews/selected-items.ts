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

/** @param blocks in the order in which they were selected */
export function selectedItems(strategy: Strategy, blocks: readonly SelectedRows[]): readonly ItemRef[] {
  const found = new Map<string, ItemRef>();
  for (const block of blocks) {
    for (const item of itemsOf(strategy, block)) found.set(`${item.table} ${item.key}`, item);
  }
  return [...found.values()];
}

/** The numbers of its rows, from 1. */
export function rowsOfBlock({ row, rows }: Pick<SelectedRows, 'row' | 'rows'>): readonly number[] {
  return Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, i) => row + i);
}

function itemsOf(strategy: Strategy, block: SelectedRows): readonly ItemRef[] {
  const { sheetId, column } = block;
  return rowsOfBlock(block).flatMap((at) => {
    const place = rowAt(strategy.tables, sheetId, at, column);
    const item = place
      ? strategy.everything.find(
          (one) => one.table === place.table && one.place.sheetId === sheetId && one.place.row === place.row,
        )
      : itemOfMapRow(strategy, sheetId, at);
    return item && isAskable(item) ? [{ table: item.table, key: item.key }] : [];
  });
}
