/** Menu: Set up workbook. Lays out the tabs that are missing; run again, it changes nothing that is there. */
import { allTables, tableKeys, type TableKey } from '../core/tables/all-tables';
import { count, list } from '../core/gaps/wording';
import { toast } from '../google/tell';
import { addMissingSettings } from './add-settings';
import { addMissingTemplates } from './add-templates';
import { ensureTabs, keptElsewhere } from './lay-out-tabs';
import { ensureReminderTimer } from './reviews/reminder-timer';
import { showOwnTab } from './show-own-tab';
import { keepLayout, plannedUpgrade } from './upgrade';
import { readWorkbook } from './workbook';

export function setUpWorkbook(): void {
  const first = readWorkbook('plan and settings');
  const kept = keptElsewhere(first);
  const wanted = tableKeys.filter((key) => !kept.has(key));
  const { workbook, laidOut } = ensureTabs(first, wanted, ['settings']);
  if (laidOut.includes('companyObjectives')) showOwnTab(workbook, 'companyObjectives');
  ensureReminderTimer(workbook.now);
  const upgrade = plannedUpgrade(workbook.file);
  if (upgrade.steps.length === 0) keepLayout(upgrade);
  const templates = laidOut.includes('templates') ? 0 : addMissingTemplates(workbook);
  // Also where it was laid out now: one that a run had begun, and people have typed into, lacks rows.
  const said = saidOf(laidOut, addMissingSettings(workbook), templates);
  toast(workbook.file, upgrade.steps.length === 0 ? said : `${said} ${EARLIER}`);
}

const EARLIER =
  'Some tabs are those of an earlier version: Open Throughline shows how to bring them up to date.';

function saidOf(laidOut: readonly TableKey[], settings: number, templates: number): string {
  const said = [
    settings === 0 ? '' : `${count(settings, 'new row')} added to the Settings tab.`,
    templates === 0 ? '' : `${count(templates, 'message')} added to the Templates tab.`,
    laidOut.length === 0 ? '' : done(laidOut),
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? 'Every tab is there already. Nothing was changed.' : said.join(' ');
}

function done(keys: readonly TableKey[]): string {
  return `${count(keys.length, 'tab')} laid out: ${list(keys.map((key) => allTables[key].name))}. Fill in the tabs with a blue line, then run the gap analysis.`;
}
