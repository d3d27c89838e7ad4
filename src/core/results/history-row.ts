/** One row of History: what a run that changed something found. */
import type { MergedGap } from '../gaps/merge-gaps';
import type { Scores } from '../strategy/scores';
import type { Settings } from '../settings/definitions';
import { numberCell, type Cell } from '../tables/cell';
import { inert } from '../tables/formulas';
import type { FoundTable } from '../tables/find-tables';
import { history } from '../tables/history';
import { parseTable } from '../tables/parse-table';
import { syncRows, type Block } from '../tables/sync-rows';
import type { RowOf } from '../tables/table';
import { countBySeverity } from './open-gaps';

export interface RunFacts {
  /** Local time as it is written to the sheet: 2026-03-31 14:05:09. */
  readonly now: string;
  readonly settings: Settings;
  readonly scores: Scores;
  readonly open: readonly MergedGap[];
  readonly found: number;
  readonly fixed: number;
}

/** The row below the others; none where the last one says the same. */
export function historyBlocks(found: FoundTable, facts: RunFacts): readonly Block[] {
  const run = historyRow(facts);
  const [last] = parseTable(history, found).rows.slice(-1);
  return isToldAlready(last, run) ? [] : syncRows(history, found, [{ row: undefined, cells: run }]);
}

function historyRow({ now, settings, scores, open, found, fixed }: RunFacts): Readonly<Record<string, Cell>> {
  const counts = countBySeverity(open);
  const cells: Record<keyof (typeof history)['columns'], Cell> = {
    when: now,
    period: inert(settings.currentPeriod ?? ''),
    score: numberCell(scores.score, 1),
    coverage: numberCell(scores.coverage, 4),
    traceability: numberCell(scores.traceability, 4),
    investment: numberCell(scores.investment, 4),
    critical: counts.Critical,
    high: counts.High,
    medium: counts.Medium,
    low: counts.Low,
    found,
    fixed,
  };
  return cells;
}

/**
 * True where the last row says of this day what the new one would say: a run that died after it had written its row goes on, and finds
 * the gaps already on their tab that it wrote before.
 */
function isToldAlready(
  last: RowOf<typeof history> | undefined,
  run: Readonly<Record<string, Cell>>,
): boolean {
  if (!last || (last.when ?? '').slice(0, 10) !== String(run['when']).slice(0, 10)) return false;
  const same = (key: (typeof MEASURED)[number] | 'found' | 'fixed') =>
    String(last[key] ?? '') === String(run[key] ?? '');
  const findsNothing = run['found'] === 0 && run['fixed'] === 0;
  return MEASURED.every(same) && (findsNothing || (same('found') && same('fixed')));
}

const MEASURED = [
  'period',
  'score',
  'coverage',
  'traceability',
  'investment',
  'critical',
  'high',
  'medium',
  'low',
] as const satisfies readonly (keyof (typeof history)['columns'])[];
