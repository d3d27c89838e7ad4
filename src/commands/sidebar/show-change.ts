/** Sidebar: jumps to the cell of a change, wherever its row and column are now. */
import { findRows } from '../../core/changes/find-rows';
import { asWritten } from '../../core/changes/moved-columns';
import { openFile } from '../../google/open-file';
import { showCell } from '../../google/show-tab';
import type { ChangePlace } from '../../rpc/changes';
import { UserError } from '../../user-error';
import { heldNow, tabsOf, zoneOf } from '../restore';
import { rememberedRun } from './changed-cells';

export function showChange({ run, sheetId, row, column }: ChangePlace): void {
  const file = openFile();
  const { changes = [] } = rememberedRun(file, run);
  const ofRow = changes.filter((change) => change.sheetId === sheetId && change.row === row);
  const tab = tabsOf(file, ofRow).get(sheetId);
  if (!tab) throw new UserError(`The tab "${ofRow[0]?.tab ?? ''}" is not in this file any more.`);
  const seen = asWritten(heldNow(tab, ofRow), ofRow);
  const rowNow = findRows(seen.held, seen.changes, zoneOf(file)).get(row) ?? row;
  const columnNow = seen.column(column) ?? column;
  showCell(tab, Math.min(rowNow, tab.getMaxRows()), Math.min(columnNow, tab.getMaxColumns()));
}
