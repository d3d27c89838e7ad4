/** Menu: Start with the sample plan. Fills tabs that are laid out and empty; a person's plan is never mixed with it. */
import { list } from '../core/gaps/wording';
import {
  occupiedTabs,
  sampleBlocks,
  sampleMapBlocks,
  samplePlanKeys,
  sampleSettings,
} from '../core/sample/fill-in';
import { samplePlan } from '../core/sample/sample-plan';
import { tableKeys, type TableKey } from '../core/tables/all-tables';
import type { SheetData } from '../core/tables/sheet-data';
import type { Block } from '../core/tables/sync-rows';
import { withLayout } from '../core/upgrade/layout-version';
import { readData } from '../google/read-data';
import { saveOwnTabs } from '../google/remembered';
import { toast } from '../google/tell';
import { writeAll, type TabWrite } from '../google/write-blocks';
import { UserError } from '../user-error';
import { ensureTabs } from './lay-out-tabs';
import { addDashboard } from './sample-dashboard';
import { showOwnTab } from './show-own-tab';
import { ownTabOf, readWorkbook, sheetOf } from './workbook';

/** The tabs that the sample writes to. */
const FILLED: readonly TableKey[] = [...samplePlanKeys, 'alignmentMap', 'settings'];

export function startWithSample(): void {
  const first = readWorkbook([...FILLED, 'gaps']);
  if (first.saved.sample) {
    throw new UserError(
      'The sample plan is in this file already. To begin afresh, choose Remove the sample first.',
    );
  }
  const occupied = occupiedTabs((key) => sheetOf(first, key));
  if (occupied.length > 0) {
    throw new UserError(
      `The sample plan needs empty tabs, so that it never mixes with yours, but these have rows: ${list(occupied)}. Start it in a new file.`,
    );
  }
  const texts = readData('sample');
  const { workbook } = ensureTabs(first, tableKeys, FILLED);
  const sample = samplePlan(workbook.today, texts);
  // Said first: where this run dies on the way, Remove the sample takes away what it has written.
  const saved = { ...withLayout(workbook.saved), sample: samplePlanKeys };
  saveOwnTabs(workbook.file, saved);
  const writeTo = (key: TableKey, blocksOf: (sheet: SheetData) => readonly Block[]): readonly TabWrite[] => {
    const own = ownTabOf(workbook, key);
    const blocks = own ? blocksOf(own.sheet) : [];
    return own && blocks.length > 0 ? [{ tab: own.tab, blocks }] : [];
  };
  writeAll([
    ...samplePlanKeys.flatMap((key) => writeTo(key, (sheet) => sampleBlocks(key, sheet, sample))),
    ...writeTo('alignmentMap', (sheet) => sampleMapBlocks(sheet, sample)),
    ...writeTo('settings', (sheet) => sampleSettings(sheet, sample.settings)),
  ]);
  addDashboard(workbook, saved, sample);
  showOwnTab(workbook, 'companyObjectives');
  toast(workbook.file, 'The sample plan is in place. Choose Run gap analysis to see what does not line up.');
}
