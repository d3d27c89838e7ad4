/** Menu: Remove the sample. Takes away its rows and what was found in them; rows that a person added stay. */
import { samplePlanKeys, withoutSampleSettings } from '../core/sample/fill-in';
import { samplePlan } from '../core/sample/sample-plan';
import { filledRows, samplePartsOfMap, sampleRowsOn } from '../core/sample/take-away';
import { allTables } from '../core/tables/all-tables';
import type { SheetData } from '../core/tables/sheet-data';
import { withLayout } from '../core/upgrade/layout-version';
import { deleteColumns, deleteRows } from '../google/delete-rows';
import { readData } from '../google/read-data';
import { saveOwnTabs } from '../google/remembered';
import { flush } from '../google/append-row';
import { clearPage } from '../google/clear-page';
import { changingFile } from './changing-file';
import { confirm, toast } from '../google/tell';
import { writeBlocks } from '../google/write-blocks';
import { UserError } from '../user-error';
import { removeDashboard } from './sample-dashboard';
import { ownTabOf, readWorkbook, type Workbook } from './workbook';

/** Tabs that hold only what was found in the sample. */
const FOUND_IN_SAMPLE = ['gaps', 'coverage', 'history'] as const;

export function removeSample(): void {
  const { saved } = readWorkbook([]);
  if (!saved.sample) {
    throw new UserError('The sample plan is not in this file, so there is nothing to remove.');
  }
  const question =
    'Remove the sample plan? Its rows leave the plan tabs and the map, and Gaps, Coverage, Summary and History are emptied. Rows that you added yourself stay.';
  // A question on screen would lose a lock that was taken before it.
  if (confirm(question)) changingFile(takeAway);
}

/** Reads again: time has passed while the question stood on screen. */
function takeAway(): void {
  const workbook = readWorkbook();
  const { file, today } = workbook;
  const sample = samplePlan(today, readData('sample'));
  for (const key of samplePlanKeys) remove(workbook, key, (sheet) => sampleRowsOn(key, sheet, sample));
  for (const key of FOUND_IN_SAMPLE) remove(workbook, key, (sheet) => filledRows(sheet, allTables[key]));
  const map = ownTabOf(workbook, 'alignmentMap');
  if (map) {
    const parts = samplePartsOfMap(map.sheet, sample);
    deleteRows(map.tab, parts.rows);
    deleteColumns(map.tab, parts.columns);
  }
  const settings = ownTabOf(workbook, 'settings');
  const blocks = settings ? withoutSampleSettings(settings.sheet, sample.settings) : [];
  if (settings && blocks.length > 0) writeBlocks(settings.tab, blocks);
  const summary = ownTabOf(workbook, 'summary');
  if (summary) clearPage(summary.tab);
  const { sample: _, ...saved } = withLayout(workbook.saved);
  const tabs = removeDashboard(workbook);
  // What is remembered outlives a run that dies, and cells that were not saved do not.
  flush();
  saveOwnTabs(file, { ...saved, tabs });
  toast(file, 'The sample plan is gone. The tabs are ready for your own.');
}

function remove(workbook: Workbook, key: string, rowsOf: (sheet: SheetData) => readonly number[]): void {
  const own = ownTabOf(workbook, key);
  if (own) deleteRows(own.tab, rowsOf(own.sheet));
}
