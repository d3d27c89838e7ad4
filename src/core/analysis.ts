/** A whole gap analysis on plain values: tabs in, cells to write out. */
import { findGaps } from './gaps/find-gaps';
import type { GapReport } from './gaps/gap';
import { gapsOfAllPeriods } from './gaps/all-periods';
import { mergeGaps, type MergedGap } from './gaps/merge-gaps';
import { coverageRows } from './results/coverage-rows';
import { gapRows } from './results/gap-rows';
import { historyBlocks } from './results/history-row';
import { openGaps } from './results/open-gaps';
import { ownTabs, type OwnTabs } from './results/own-tabs';
import { SUMMARY_ROWS, summaryPage } from './results/summary-page';
import { bookIn } from './reviews/book-in';
import { HOLIDAYS_EXPECTED, readHolidays } from './reviews/working-days';
import { readSettings } from './settings/read-settings';
import type { Mapped } from './mapping/find-mapped';
import { mappingDoubts } from './mapping/mapping-doubts';
import { extendMap } from './strategy/extend-map';
import { joinStrategy } from './strategy/join';
import { readPlan, withIds, type ReadPlan } from './strategy/plan';
import { scoreStrategy, type Scores } from './strategy/scores';
import type { Strategy } from './strategy/strategy';
import { coverage } from './tables/coverage';
import type { Day } from './tables/day';
import { gaps } from './tables/gaps';
import { history } from './tables/history';
import { parseTable } from './tables/parse-table';
import { settingsTable } from './tables/settings';
import type { SheetData } from './tables/sheet-data';
import { syncPage } from './tables/sync-page';
import { syncRows, type Block } from './tables/sync-rows';

export interface AnalysisInput {
  /** Every tab of the file. Those that Throughline writes come with their formulas. */
  readonly sheets: readonly SheetData[];
  /** The tabs that Throughline laid out, by table key. */
  readonly own: ReadonlyMap<string, number>;
  /** What the person mapped, where they did. */
  readonly mapped?: Mapped | undefined;
  readonly today: Day;
  /** Local time as it is written to the sheet: 2026-03-31 14:05:09. */
  readonly now: string;
  readonly isSample: boolean;
}

export interface Analysis {
  /** Cells to write, by the id of their tab. Empty when nothing changed. */
  readonly writes: Writes;
  readonly scores: Scores;
  readonly open: readonly MergedGap[];
  /** Gaps seen for the first time, and gaps that are no longer there. */
  readonly found: number;
  readonly fixed: number;
  /** Rules that could not look. */
  readonly unchecked: number;
  /** No row of any plan table was found. */
  readonly isEmpty: boolean;
}

type Writes = ReadonlyMap<number, readonly Block[]>;

/** What was thought about the plan, before it is compared with what the tabs say. */
interface Thoughts {
  readonly plan: ReadPlan;
  readonly strategy: Strategy;
  readonly scores: Scores;
  readonly report: GapReport;
  readonly ids: Writes;
}

/** @throws UserError where one of our tabs has lost the heading that names its rows */
export function analyse(input: AnalysisInput): Analysis {
  const tabs = ownTabs(input.sheets, input.own);
  const thoughts = think(input, tabs);
  const { strategy, scores, report } = thoughts;
  const gapsTab = tabs.headed('gaps', gaps);
  const known = parseTable(gaps, gapsTab).rows;
  const merged = mergeGaps(known, report, input.today, strategy.settings);
  const open = openGaps(merged.seen);
  const found = merged.seen.filter(({ isNew }) => isNew).length;
  const fixed = merged.fixed.length;
  const unchecked = report.unchecked.reduce((sum, { rules }) => sum + rules.length, 0);
  const isEmpty = strategy.everything.length === 0;

  const coverageTab = tabs.headed('coverage', coverage);
  const summaryTab = tabs.tab('summary');
  const facts = {
    strategy,
    scores,
    open,
    accepted: merged.seen.length - open.length,
    unchecked: [...mappingDoubts(strategy, input), ...report.unchecked],
  };
  const isLost = !isEmpty && !thoughts.plan.tables.companyObjectives;
  const covered = coverageRows(parseTable(coverage, coverageTab).rows, { ...facts, isLost }, coverageTab);
  const summary = { ...facts, isSample: input.isSample, settingsTab: tabs.tab('settings').id };
  const page = (lastCheck: string) => syncPage(summaryTab, summaryPage(summary, lastCheck));
  const changes = collect(thoughts.ids, [
    [input.own.get('alignmentMap'), mapBlocks(thoughts, input.own)],
    [gapsTab.sheet.id, syncRows(gaps, gapsTab, gapRows(known, merged, input.today))],
    [coverageTab.sheet.id, syncRows(coverage, coverageTab, covered)],
    [summaryTab.id, page(String(summaryTab.cells[SUMMARY_ROWS.lastCheck - 1]?.[1] ?? ''))],
  ]);
  if (changes.size === 0) return { writes: changes, scores, open, found, fixed, unchecked, isEmpty };

  const historyTab = tabs.headed('history', history);
  const run = { now: input.now, settings: strategy.settings, scores, open, found, fixed };
  // It comes first: once the gaps are on their tab, nobody can tell any more how many of them were new.
  const first = collect(new Map(), [[historyTab.sheet.id, historyBlocks(historyTab, run)]]);
  const writes = new Map([...first, ...changes]).set(summaryTab.id, page(input.now));
  return { writes, scores, open, found, fixed, unchecked, isEmpty };
}

function think({ sheets, own, mapped, today }: AnalysisInput, tabs: OwnTabs): Thoughts {
  const { settings, modes, problems, useless } = readSettings(tabs.headed('settings', settingsTable));
  const { plan, blocks: ids } = withIds(readPlan(sheets, own, mapped), own);
  const { book, damage } = bookIn(sheets, own);
  const joined = joinStrategy(plan, settings, today, book);
  const period =
    settings.currentPeriod !== joined.settings.currentPeriod
      ? useless('currentPeriod', 'a period such as Q1 2026, or one that the plan uses')
      : [];
  const free =
    readHolidays(settings.holidays).unreadable.length > 0 ? useless('holidays', HOLIDAYS_EXPECTED) : [];
  const strategy: Strategy = {
    ...joined,
    unreadable: [...joined.unreadable, ...problems, ...period, ...free],
    ...(damage ? { logDamage: damage } : {}),
  };
  const scores = scoreStrategy(strategy);
  const outside =
    joined.settings.currentPeriod === undefined
      ? undefined
      : gapsOfAllPeriods(plan, settings, modes, today, book);
  return { plan, strategy, scores, report: findGaps(strategy, scores, modes, outside), ids };
}

/** A person's own map is theirs; ours is kept complete. */
function mapBlocks({ plan, strategy }: Thoughts, own: ReadonlyMap<string, number>): readonly Block[] {
  const sheet = plan.mapSheets.find(({ id }) => id === own.get('alignmentMap'));
  return sheet ? extendMap(sheet, strategy.productObjectives, strategy.companyObjectives) : [];
}

/** Adds blocks by tab; tabs without any are left out. */
function collect(start: Writes, more: readonly (readonly [number | undefined, readonly Block[]])[]): Writes {
  const result = new Map(start);
  for (const [id, blocks] of more) {
    if (id !== undefined && blocks.length > 0) result.set(id, [...(result.get(id) ?? []), ...blocks]);
  }
  return result;
}
