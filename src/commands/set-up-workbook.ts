/** Menu: Set up workbook. Lays out the tabs that are missing; run again, it changes nothing that is there. */
import { allTables, tableKeys } from '../core/tables/all-tables';
import { count, list } from '../core/gaps/wording';
import { toast } from '../google/tell';
import { ensureTabs, keptElsewhere } from './lay-out-tabs';
import { showOwnTab } from './show-own-tab';
import { readWorkbook } from './workbook';

export function setUpWorkbook(): void {
  const first = readWorkbook();
  const kept = keptElsewhere(first);
  const wanted = tableKeys.filter((key) => !kept.has(key));
  const { workbook, laidOut } = ensureTabs(first, wanted);
  if (laidOut.includes('companyObjectives')) showOwnTab(workbook, 'companyObjectives');
  const nothing = 'Every tab is there already. Nothing was changed.';
  toast(workbook.file, laidOut.length === 0 ? nothing : done(laidOut));
}

function done(keys: readonly (typeof tableKeys)[number][]): string {
  return `${count(keys.length, 'tab')} laid out: ${list(keys.map((key) => allTables[key].name))}. Fill in the tabs with a blue line, then run the gap analysis.`;
}
