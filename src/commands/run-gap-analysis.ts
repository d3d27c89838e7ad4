/** Menu and sidebar: Run gap analysis. Reads every tab once, and writes only the cells that changed. */
import { analyse, type Analysis } from '../core/analysis';
import { SUMMARY_ROWS } from '../core/results/summary-page';
import { countBySeverity } from '../core/results/open-gaps';
import { count, plain } from '../core/gaps/wording';
import { hasPlanTabs } from '../core/strategy/no-plan';
import type { TableKey } from '../core/tables/all-tables';
import { sameCells } from '../core/tables/sheet-data';
import type { File } from '../google/open-file';
import { saveMappingText } from '../google/remembered';
import { toast } from '../google/tell';
import { writeAll } from '../google/write-blocks';
import { UserError } from '../user-error';
import { noteCheck } from './last-check';
import { ensureTabs } from './lay-out-tabs';
import { mappedTables } from './mapped-tables';
import { IN_ROWS, settleRows } from './settle-rows';
import { showOwnTab } from './show-own-tab';
import { readAgain, readWorkbook, sheetOf, type Workbook } from './workbook';
import { noting } from './write-run';

/** The tabs that an analysis writes to or takes its thresholds from. */
const NEEDED: readonly TableKey[] = ['summary', 'gaps', 'coverage', 'history', 'settings'];

const NO_PLAN =
  'No plan was found in this file yet, so there is nothing to check. Where it stands on tabs of yours, choose Use my sheet. Set up workbook lays out tabs for one, or start with the sample plan.';
const EMPTY_PLAN =
  'The tabs of the plan are still empty, so there is nothing to check. Fill in those with a blue line, choose Use my sheet where the plan stands on tabs of yours, or start with the sample plan.';

export function runGapAnalysis(): void {
  const { file, said } = checkPlan();
  toast(file, said);
}

export interface CheckedPlan {
  readonly file: File;
  /** What came of it in a sentence or two. */
  readonly said: string;
  readonly analysis: Analysis;
  /** What the Summary said before. */
  readonly scoreBefore: number | undefined;
}

/** Somebody may sort the tab while the plan is read. */
const TRIES = 3;

/** @throws UserError where somebody keeps moving rows of a result */
export function checkPlan(tries = TRIES): CheckedPlan {
  const { workbook } = ensureTabs(readWorkbook({ onceThere: NEEDED }), NEEDED);
  const { file, sheets, own, saved, tabs, today, now } = workbook;
  const mapped = mappedTables(workbook);
  const analysis = analyse({ sheets, own, mapped, today, now, isSample: saved.sample !== undefined });
  const writes = [...analysis.writes].flatMap(([id, blocks]) => {
    const tab = tabs.get(id);
    const held = sheets.find((sheet) => sheet.id === id);
    return tab ? [{ tab, blocks, ...(held ? { held } : {}) }] : [];
  });
  const busy = new UserError(BUSY);
  let unnoted = '';
  try {
    unnoted = noting(file, 'Gap analysis', writes, () => {
      // The last look before the write: what is noted for Restore was read before it, so it is of the same rows.
      if (!areRowsInPlace(workbook, analysis)) throw busy;
      writeAll(writes);
    });
  } catch (error) {
    if (error === busy && tries > 1) return checkPlan(tries - 1);
    throw error;
  }
  settleRows(workbook, analysis.writes);
  // The first result is worth a jump; later ones would tear people away from the cell that they mend.
  if (sheetOf(workbook, 'summary')?.cells.flat().join('') === '') showOwnTab(workbook, 'summary');
  noteCheck(workbook, analysis.isEmpty);
  if (mapped?.moved) saveMappingText(file, JSON.stringify(mapped.moved));
  const said = [outcome(analysis, hasPlanTabs(own)), unnoted].filter(Boolean).join(' ');
  return { file, said, analysis, scoreBefore: scoreOn(workbook) };
}

const BUSY =
  'Somebody is moving rows of the results at this moment, so nothing was written. Wait a moment and run the check again.';

/** The rows were read before the plan was thought through: a row must not be written over another one. */
function areRowsInPlace(workbook: Workbook, { writes }: Analysis): boolean {
  return IN_ROWS.every((key) => {
    const sheet = sheetOf(workbook, key);
    if (!sheet || !writes.has(sheet.id)) return true;
    return sameCells(readAgain(workbook, sheet, 'values'), sheet);
  });
}

function scoreOn(workbook: Workbook): number | undefined {
  const cell = sheetOf(workbook, 'summary')?.cells[SUMMARY_ROWS.score - 1]?.[1];
  return typeof cell === 'number' ? cell : undefined;
}

function outcome(
  { writes, open, found, fixed, scores, unchecked, isEmpty }: Analysis,
  hasTabs: boolean,
): string {
  if (isEmpty) return hasTabs ? EMPTY_PLAN : NO_PLAN;
  if (writes.size === 0) return 'Nothing has changed since the last run.';
  const { Critical, High } = countBySeverity(open);
  const score = scores.score === undefined ? '' : ` Alignment score ${plain(scores.score)}.`;
  const gaps =
    open.length === 0
      ? `No open gaps, ${fixed} fixed.`
      : `${count(open.length, 'open gap')} (${Critical} critical, ${High} high), ${found} new, ${fixed} fixed.`;
  const left = unchecked === 0 ? '' : ` ${count(unchecked, 'rule')} could not be checked.`;
  return `${gaps}${score}${left} See the Summary tab.`;
}
