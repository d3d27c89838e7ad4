/** Menu: Remove the sample. Takes away its rows and what was found in them; rows that a person added stay. */
import { samplePlanKeys, withoutSampleSettings } from '../core/sample/fill-in';
import { samplePlan } from '../core/sample/sample-plan';
import { filledRows, samplePartsOfMap, sampleRowsOn } from '../core/sample/take-away';
import { allTables } from '../core/tables/all-tables';
import { deleteColumns, deleteRows } from '../google/delete-rows';
import { saveOwnTabs } from '../google/own-tabs';
import { clearPage } from '../google/clear-page';
import { withFileLock } from '../google/lock';
import { confirm, toast } from '../google/tell';
import { writeBlocks } from '../google/write-blocks';
import { UserError } from '../user-error';
import { removeDashboard } from './sample-dashboard';
import { readWorkbook, sheetOf, type Workbook } from './workbook';

/** Tabs that hold only what was found in the sample. */
const FOUND_IN_SAMPLE = ['gaps', 'coverage', 'history'] as const;

export function removeSample(): void {
  const workbook = readWorkbook();
  if (!workbook.saved.sample) {
    throw new UserError('The sample plan is not in this file, so there is nothing to remove.');
  }
  const question =
    'Remove the sample plan? Its rows leave the plan tabs and the map, and Gaps, Coverage, Summary and History are emptied. Rows that you added yourself stay.';
  // A question on screen would lose a lock that was taken before it.
  if (confirm(question)) withFileLock(takeAway);
}

/** Reads again: time has passed while the question stood on screen. */
function takeAway(): void {
  const workbook = readWorkbook();
  const { file, today } = workbook;
  const sample = samplePlan(today);
  for (const key of samplePlanKeys) remove(workbook, key, (sheet) => sampleRowsOn(key, sheet, sample));
  for (const key of FOUND_IN_SAMPLE) remove(workbook, key, (sheet) => filledRows(sheet, allTables[key]));
  const map = sheetOf(workbook, 'alignmentMap');
  const mapTab = map && workbook.tabs.get(map.id);
  if (map && mapTab) {
    const parts = samplePartsOfMap(map, sample);
    deleteRows(mapTab, parts.rows);
    deleteColumns(mapTab, parts.columns);
  }
  const settings = sheetOf(workbook, 'settings');
  const settingsTab = settings && workbook.tabs.get(settings.id);
  const blocks = settings ? withoutSampleSettings(settings, sample.settings) : [];
  if (settingsTab && blocks.length > 0) writeBlocks(settingsTab, blocks);
  const summary = workbook.tabs.get(workbook.own.get('summary') ?? -1);
  if (summary) clearPage(summary);
  saveOwnTabs(file, { tabs: removeDashboard(workbook) });
  toast(file, 'The sample plan is gone. The tabs are ready for your own.');
}

function remove(
  workbook: Workbook,
  key: string,
  rowsOf: (sheet: NonNullable<ReturnType<typeof sheetOf>>) => readonly number[],
): void {
  const sheet = sheetOf(workbook, key);
  const tab = sheet && workbook.tabs.get(sheet.id);
  if (sheet && tab) deleteRows(tab, rowsOf(sheet));
}
