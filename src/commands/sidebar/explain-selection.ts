/** Sidebar: why the selected row is there, and what the formula in the selected cell computes. */
import { rowAt } from '../../core/forms/row-at';
import { readSettings } from '../../core/settings/read-settings';
import { joinStrategy } from '../../core/strategy/join';
import { lackOfPlan } from '../../core/strategy/no-plan';
import { withIds } from '../../core/strategy/plan';
import type { Strategy } from '../../core/strategy/strategy';
import { findHeadings } from '../../core/tables/find-tables';
import { settingsTable } from '../../core/tables/settings';
import { a1 } from '../../core/tables/sheet-data';
import type { ListedGap } from '../../core/triage/listed-gap';
import { explainRow, isChainItem } from '../../core/why/explain-row';
import { insteadOf, itemOfMapRow } from '../../core/why/selected-row';
import { activeCell, activeContent } from '../../google/selection';
import { openFile } from '../../google/open-file';
import type { Explained } from '../../rpc/why';
import { UserError } from '../../user-error';
import { readFilePlan, type FilePlan } from '../file-plan';
import { readWorkbook, sheetOf, type Workbook } from '../workbook';
import { cellMark } from './cell-mark';
import { explainActiveFormula } from './explain-active-formula';
import { gapsTab, openGaps } from './gap-list';

export function explainSelection({ known }: { readonly known: string }): Explained {
  const file = openFile();
  const cell = activeCell(file);
  if (!cell) throw new UserError('No cell is selected. Click a cell in a row of your plan.');
  const mark = cellMark(cell);
  if (mark === known) return { state: 'same' };
  const plan = readFilePlan(readWorkbook());
  const { workbook } = plan;
  const tab = workbook.sheets.find(({ id }) => id === cell.sheetId)?.name ?? '';
  const content = activeContent(file);
  const strategy = strategyOf(plan);
  const gaps = openGaps(workbook);
  const item = itemAt(strategy, cell);
  const row = item && isChainItem(item) ? explainRow(item, strategy, gaps) : undefined;
  const formula = explainActiveFormula(plan, cell.sheetId, content);
  const gap = cell.sheetId === workbook.own.get('gaps') ? gapInRow(workbook, cell.row, gaps) : undefined;
  return {
    state: 'explained',
    cell: mark,
    at: `${a1(cell)} on ${tab}`,
    ...(row ? { row } : {}),
    ...(formula ? { formula } : {}),
    ...(gap ? { gap } : {}),
    ...((row || formula || gap) && !content.isSpilled
      ? {}
      : { instead: insteadOf(strategy.tables, item, content.isSpilled) }),
    ...(formula ? {} : lackOfPlan(strategy.tables, workbook.own)),
  };
}

function strategyOf({ workbook, plan }: FilePlan): Strategy {
  const settingsSheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(settingsSheet && findHeadings(settingsSheet, settingsTable));
  return joinStrategy(withIds(plan, workbook.own).plan, settings, workbook.today);
}

interface Cell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function itemAt(strategy: Strategy, { sheetId, row, column }: Cell) {
  const place = rowAt(strategy.tables, sheetId, row, column);
  if (!place) return itemOfMapRow(strategy, sheetId, row);
  return strategy.everything.find(
    (item) => item.table === place.table && item.place.sheetId === sheetId && item.place.row === place.row,
  );
}

function gapInRow(workbook: Workbook, row: number, gaps: readonly ListedGap[]): ListedGap | undefined {
  const { sheet, columns } = gapsTab(workbook);
  const id = String(sheet.cells[row - 1]?.[columns.get('id') ?? -1] ?? '');
  return gaps.find((gap) => gap.id === id);
}
