/** Sidebar: the Gaps tab as it stands, with what the page needs to know of rules and settings. */
import { ownTabs } from '../../core/results/own-tabs';
import { sentencesOn, SUMMARY_ROWS } from '../../core/results/summary-page';
import { readSettings } from '../../core/settings/read-settings';
import { lackOfPlan, type MayLackPlan } from '../../core/strategy/no-plan';
import { findHeadings, type FoundTable } from '../../core/tables/find-tables';
import { gaps } from '../../core/tables/gaps';
import { settingsTable } from '../../core/tables/settings';
import { listGaps as listed } from '../../core/triage/list-gaps';
import type { GapList, ListedGap } from '../../core/triage/listed-gap';
import { ruleFacts } from '../../core/triage/rule-facts';
import { isNewer } from '../../core/upgrade/layout-version';
import { UserError } from '../../user-error';
import { readFilePlan } from '../file-plan';
import { checkStanding } from '../last-check';
import { readWorkbook, sheetOf, type Workbook } from '../workbook';

export function listGaps(): GapList {
  const workbook = readWorkbook(['gaps', 'summary', 'settings']);
  const summary = sheetOf(workbook, 'summary');
  const settingsSheet = sheetOf(workbook, 'settings');
  const { settings, modes } = readSettings(settingsSheet && findHeadings(settingsSheet, settingsTable));
  const stamped = String(summary?.cells[SUMMARY_ROWS.lastCheck - 1]?.[1] ?? '');
  const hasRun = sheetOf(workbook, 'gaps') !== undefined && stamped !== '';
  const { run, outOfDate } = checkStanding(workbook);
  // Only a check of the plan as it is says that there is one.
  const lack = hasRun && outOfDate === undefined ? {} : planLack();
  const checked = hasRun && lack.noPlan === undefined;
  return {
    checked,
    sentences: sentencesOn(summary),
    when: (run?.when ?? stamped).slice(0, 16),
    today: workbook.today,
    gaps: checked ? listed(gapsTab(workbook), modes) : [],
    rules: ruleFacts(settings),
    ...lack,
    ...(checked && outOfDate !== undefined ? { outOfDate } : {}),
    ...(isNewer(workbook.saved) ? { isNewer: true } : {}),
  };
}

function planLack(): MayLackPlan {
  const { plan, workbook } = readFilePlan();
  return lackOfPlan(plan.tables, workbook.own);
}

/** Those that are open; none where the file was not checked yet. */
export function openGaps(workbook: Workbook): readonly ListedGap[] {
  if (!sheetOf(workbook, 'gaps')) return [];
  return listed(gapsTab(workbook)).filter(({ standing }) => standing === 'open');
}

/** @throws UserError where the file has no Gaps tab, or one without its heading ID */
export function gapsTab(workbook: Workbook): FoundTable {
  if (!sheetOf(workbook, 'gaps')) {
    throw new UserError('There is no Gaps tab in this file any more. Check the plan to get a new one.');
  }
  return ownTabs(workbook.sheets, workbook.own).headed('gaps', gaps);
}
