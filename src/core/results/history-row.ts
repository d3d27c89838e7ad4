/** One row of History: what a run that changed something found. */
import type { MergedGap } from '../gaps/merge-gaps';
import type { Scores } from '../strategy/scores';
import type { Settings } from '../settings/definitions';
import { numberCell, type Cell } from '../tables/cell';
import { inert } from '../tables/formulas';
import type { history } from '../tables/history';
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

export function historyRow({
  now,
  settings,
  scores,
  open,
  found,
  fixed,
}: RunFacts): Readonly<Record<string, Cell>> {
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
