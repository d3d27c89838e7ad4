/** The Univer mutations that turn one layout of a tab into another: size, widths, heights, hidden lines, freeze, merges. */
import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/core';
import type { TabView } from '../../protocol/workbook-view';
import { COLUMN_WIDTH, ROW_HEIGHT, toFreeze, toRange } from './cell-data';

type Mutation = readonly [id: string, params: object];
type Sizes = readonly (readonly [index: number, pixels: number])[];

export function layoutMutations(before: TabView, after: TabView): Mutation[] {
  const found: Mutation[] = [];
  if (before.name !== after.name) found.push([SetWorksheetNameMutation.id, { name: after.name }]);
  if (before.rows !== after.rows) found.push([SetWorksheetRowCountMutation.id, { rowCount: after.rows }]);
  if (before.columns !== after.columns) {
    found.push([SetWorksheetColumnCountMutation.id, { columnCount: after.columns }]);
  }
  for (const [index, pixels] of changedSizes(before.columnWidths, after.columnWidths)) {
    found.push([
      SetWorksheetColWidthMutation.id,
      { ranges: [columns(index, after)], colWidth: pixels ?? COLUMN_WIDTH },
    ]);
  }
  for (const [index, pixels] of changedSizes(before.rowHeights, after.rowHeights)) {
    const ranges = [rows(index, after)];
    const autoHeightInfo = pixels === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    found.push([SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels ?? ROW_HEIGHT }]);
    found.push([SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo }]);
  }
  const hide = (
    ids: readonly [string, string],
    range: typeof rows,
    old: readonly number[],
    now: readonly number[],
  ) => {
    const [hidden, visible] = ids;
    const gone = now.filter((index) => !old.includes(index)).map((index) => range(index, after));
    const back = old.filter((index) => !now.includes(index)).map((index) => range(index, after));
    if (gone.length > 0) found.push([hidden, { ranges: gone }]);
    if (back.length > 0) found.push([visible, { ranges: back }]);
  };
  hide([SetRowHiddenMutation.id, SetRowVisibleMutation.id], rows, before.hiddenRows, after.hiddenRows);
  hide(
    [SetColHiddenMutation.id, SetColVisibleMutation.id],
    columns,
    before.hiddenColumns,
    after.hiddenColumns,
  );
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) {
    found.push([SetFrozenMutation.id, { ...toFreeze(after), resetScroll: false }]);
  }
  if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) {
    found.push([RemoveWorksheetMergeMutation.id, { ranges: before.merges.map(toRange) }]);
    found.push([AddWorksheetMergeMutation.id, { ranges: after.merges.map(toRange) }]);
  }
  return found;
}

/** Index and new size of what differs; undefined where it is back at the default. */
function changedSizes(before: Sizes, after: Sizes): [index: number, pixels: number | undefined][] {
  const old = new Map(before);
  const now = new Map(after);
  const changed: [number, number | undefined][] = after
    .filter(([index, pixels]) => old.get(index) !== pixels)
    .map(([i, p]) => [i, p]);
  for (const [index] of before) if (!now.has(index)) changed.push([index, undefined]);
  return changed;
}

function rows(index: number, tab: TabView): IRange {
  return { startRow: index, endRow: index, startColumn: 0, endColumn: tab.columns - 1 };
}

function columns(index: number, tab: TabView): IRange {
  return { startRow: 0, endRow: tab.rows - 1, startColumn: index, endColumn: index };
}
