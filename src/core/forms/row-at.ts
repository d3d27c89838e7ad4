/** Which row of which table stands in a place of the file. */
import { draftItems } from '../strategy/drafts';
import type { ParsedPlan } from '../strategy/plan';
import type { PlanTableKey } from '../tables/all-tables';
import { isBlank } from '../tables/cell';
import type { ParsedTable } from '../tables/parse-table';
import { seenAt } from '../tables/seen-at';

export interface RowPlace {
  readonly table: PlanTableKey;
  /** From 1. */
  readonly row: number;
}

/** @param column from 1; it tells tables apart that stand side by side */
export function rowAt(plan: ParsedPlan, sheetId: number, row: number, column = 1): RowPlace | undefined {
  const here = tablesOn(plan, sheetId).filter(
    ([, { found }]) => row > found.headingRow + 1 && row <= (found.lastRow ?? Infinity) + 1,
  );
  const covers = ([, { found }]: PlacedTable) => {
    const known = [...found.columns.keys()].map((key) => seenAt(found, key) ?? 0);
    return column - 1 >= Math.min(...known) && column - 1 <= Math.max(...known);
  };
  const isRow = ([, { rows }]: PlacedTable) => rows.some((one) => one.row === row);
  const isStarted = ([, { found }]: PlacedTable) =>
    [...found.columns.values()].some(
      (at) => !isBlank(found.sheet.cells[row - 1]?.[at]) && found.sheet.cells[row - 1]?.[at] !== false,
    );
  const at =
    here.find((one) => isRow(one) && covers(one)) ??
    here.find(isRow) ??
    here.find((one) => isStarted(one) && covers(one) && !one[1].found.derived);
  return at && { table: at[0], row };
}

type PlacedTable = readonly [PlanTableKey, ParsedTable];

function tablesOn(plan: ParsedPlan, sheetId: number): readonly PlacedTable[] {
  return (Object.entries(plan) as unknown as readonly PlacedTable[]).filter(
    ([, { found }]) => found.sheet.id === sheetId,
  );
}

/** The table that a place belongs to, whether a row stands there or not. */
export function tableOn(plan: ParsedPlan, sheetId: number): PlanTableKey | undefined {
  return tablesOn(plan, sheetId)[0]?.[0];
}

/** Where the item with this key stands. */
export function rowOfKey(plan: ParsedPlan, table: PlanTableKey, key: string): RowPlace | undefined {
  const item = draftItems(plan)[table].find((one) => one.key === key);
  return item && { table, row: item.row.row };
}
