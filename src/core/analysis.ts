/** A whole gap analysis on plain values: tabs in, cells to write out. */
import { findGaps } from './gaps/find-gaps';
import { mergeGaps, type MergedGap } from './gaps/merge-gaps';
import { coverageRows } from './results/coverage-rows';
import { gapRows } from './results/gap-rows';
import { historyRow } from './results/history-row';
import { openGaps } from './results/open-gaps';
import { SUMMARY_ROWS, summaryPage } from './results/summary-page';
import { readSettings } from './settings/read-settings';
import { extendMap } from './strategy/extend-map';
import { joinStrategy } from './strategy/join';
import { readPlan, withIds } from './strategy/plan';
import { scoreStrategy, type Scores } from './strategy/scores';
import { coverage } from './tables/coverage';
import type { Day } from './tables/day';
import { findHeadings, type FoundTable } from './tables/find-tables';
import { gaps } from './tables/gaps';
import { history } from './tables/history';
import { parseTable } from './tables/parse-table';
import { settingsTable } from './tables/settings';
import type { SheetData } from './tables/sheet-data';
import { syncPage } from './tables/sync-page';
import { syncRows, type Block } from './tables/sync-rows';
import type { Table } from './tables/table';
import { UserError } from '../user-error';

export interface AnalysisInput {
  /** Every tab of the file. Those that Throughline writes come with their formulas. */
  readonly sheets: readonly SheetData[];
  /** The tabs that Throughline laid out, by table key. */
  readonly own: ReadonlyMap<string, number>;
  readonly today: Day;
  /** Local time as it is written to the sheet: 2026-03-31 14:05. */
  readonly now: string;
  readonly isSample: boolean;
}

export interface Analysis {
  /** Cells to write, by the id of their tab. Empty when nothing changed. */
  readonly writes: ReadonlyMap<number, readonly Block[]>;
  readonly scores: Scores;
  readonly open: readonly MergedGap[];
  readonly found: number;
  readonly fixed: number;
}

export function analyse(input: AnalysisInput): Analysis {
  const { own, today, now } = input;
  const tab = ownTabs(input);
  const { settings, modes, problems } = readSettings(findHeadings(tab('settings'), settingsTable));
  const { plan, blocks: ids } = withIds(readPlan(input.sheets, own), own);
  const joined = joinStrategy(plan, settings, today);
  const strategy = { ...joined, unreadable: [...joined.unreadable, ...problems] };
  const scores = scoreStrategy(strategy);
  const report = findGaps(strategy, scores, modes);

  const gapsTab = headed(tab('gaps'), gaps);
  const known = parseTable(gaps, gapsTab).rows;
  const merged = mergeGaps(known, report, today, settings);
  const open = openGaps(merged.seen);
  const coverageTab = headed(tab('coverage'), coverage);
  const summaryTab = tab('summary');
  const lastCheck = summaryTab.cells[SUMMARY_ROWS.lastCheck - 1]?.[1] ?? '';
  const accepted = merged.seen.length - open.length;
  const page = (check: typeof lastCheck) =>
    summaryPage(
      { strategy, scores, open, accepted, unchecked: report.unchecked, isSample: input.isSample },
      check,
    );

  const writes = new Map(ids);
  const write = (sheet: SheetData, blocks: readonly Block[]) => {
    if (blocks.length > 0) writes.set(sheet.id, [...(writes.get(sheet.id) ?? []), ...blocks]);
  };
  const map = plan.mapSheets.find(({ id }) => id === own.get('alignmentMap'));
  if (map) write(map, extendMap(map, strategy.productObjectives, strategy.companyObjectives));
  write(gapsTab.sheet, syncRows(gaps, gapsTab, gapRows(known, merged, today)));
  write(
    coverageTab.sheet,
    syncRows(
      coverage,
      coverageTab,
      coverageRows(parseTable(coverage, coverageTab).rows, scores, open, coverageTab),
    ),
  );
  write(summaryTab, syncPage(summaryTab, page(lastCheck)));

  const found = merged.seen.filter(({ isNew }) => isNew).length;
  const fixed = merged.fixed.length;
  if (writes.size > 0) {
    writes.set(summaryTab.id, syncPage(summaryTab, page(now)));
    const historyTab = headed(tab('history'), history);
    const cells = historyRow({ now, settings, scores, open, found, fixed });
    write(historyTab.sheet, syncRows(history, historyTab, [{ row: undefined, cells }]));
  }
  return { writes, scores, open, found, fixed };
}

function ownTabs({ sheets, own }: AnalysisInput): (key: string) => SheetData {
  return (key) => {
    const sheet = sheets.find(({ id }) => id === own.get(key));
    if (!sheet) throw new Error(`The ${key} tab was not laid out before the analysis.`);
    return sheet;
  };
}

/** Our own tab by its headings, in any order; without the naming one its rows cannot be told apart. */
function headed(sheet: SheetData, table: Table): FoundTable {
  const found = findHeadings(sheet, table);
  const heading = table.columns[table.identity]?.heading ?? table.identity;
  if (!found) {
    throw new UserError(
      `The tab "${sheet.name}" has lost its heading "${heading}". Put it back above the column that it names, or rename the tab and run Set up workbook to get a new one.`,
    );
  }
  return found;
}
