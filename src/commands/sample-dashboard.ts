/** The tab of live formulas that comes and goes with the sample plan. */
import { DASHBOARD, dashboardLook, dashboardPage } from '../core/sample/dashboard';
import type { SamplePlan } from '../core/sample/sample-plan';
import { allTables } from '../core/tables/all-tables';
import { deleteTab } from '../google/delete-tab';
import { layOutPage } from '../google/lay-out-page';
import { writeBlocks } from '../google/write-blocks';
import { beginTabs, rememberFinished } from './new-tabs';
import type { OwnTabs } from '../google/own-tabs';
import type { Workbook } from './workbook';

/** Its key among our own tabs. */
const KEY = 'sampleDashboard';

/** Adds the tab. @param saved what is remembered of our own tabs */
export function addDashboard(workbook: Workbook, saved: OwnTabs, sample: SamplePlan): void {
  const { file, sheets, own } = workbook;
  const begun = beginTabs(file, saved, [{ key: KEY, name: DASHBOARD, headings: [] }]);
  const page = begun.tabs.get(KEY);
  if (!page) return;
  layOutPage(page, dashboardLook(sample));
  const nameOf = (table: { readonly name: string }) => {
    const key = Object.entries(allTables).find(([, other]) => other === table)?.[0] ?? '';
    return sheets.find(({ id }) => id === own.get(key))?.name ?? table.name;
  };
  writeBlocks(page.tab, [{ row: 1, column: 1, values: dashboardPage(sample, nameOf) }]);
  rememberFinished(file, begun.own, [KEY]);
}

/** Takes the tab away, and returns our own tabs without it. */
export function removeDashboard({ file, own, saved, tabs }: Workbook): Readonly<Record<string, number>> {
  const tab = tabs.get(own.get(KEY) ?? -1);
  if (tab) deleteTab(file, tab);
  return Object.fromEntries(Object.entries(saved.tabs).filter(([key]) => key !== KEY));
}
