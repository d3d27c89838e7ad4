/** What the rows of the Coverage tab should hold after a run. */
import type { MergedGap } from '../gaps/merge-gaps';
import { MEDIUM, STRONG_FROM } from '../strategy/contribution-map';
import type { ObjectiveScore, Scores } from '../strategy/scores';
import type { CompanyObjective, Strategy } from '../strategy/strategy';
import { numberCell, type Cell } from '../tables/cell';
import { coverage } from '../tables/coverage';
import type { FoundTable } from '../tables/find-tables';
import { inert } from '../tables/formulas';
import { shorten } from '../tables/problem';
import { columnLetters } from '../tables/sheet-data';
import type { RowOf } from '../tables/table';
import type { WantedRow } from '../tables/sync-rows';
import { objectiveSupport, type ObjectiveSupport } from './item-support';
import { openGapsByObjective } from './open-gaps';

type CoverageKey = keyof (typeof coverage)['columns'];

/** Enough for every percentage that is shown, few enough to be the same in each run. */
const DECIMALS = 4;

/** A cell takes 50,000 characters, and the mark that keeps a text a text is one of them. */
const LONGEST_NAME = 4000;

export interface CoverageFacts {
  readonly strategy: Strategy;
  readonly scores: Scores;
  readonly open: readonly MergedGap[];
  /** The tab of the objectives is not found, as where its heading was typed over, and the rest of the plan is. */
  readonly isLost?: boolean;
}

/**
 * One row a company objective. Rows of objectives that left the plan are emptied, never removed: a person may have notes beside them, and no
 * other objective comes to stand there. Where objectives are only lost, their rows keep the names, so that they get their numbers back.
 */
export function coverageRows(
  rows: readonly RowOf<typeof coverage>[],
  { strategy, scores, open, isLost = false }: CoverageFacts,
  found: FoundTable,
): readonly WantedRow[] {
  // The mark that keeps a name from becoming a formula may come back with it.
  const rowOf = new Map(rows.map(({ id = '', row }) => [plainName(id), row]));
  const keys = new Set(scores.objectives.map(({ objective }) => plainName(nameOf(objective))));
  const gone = rows.filter(({ id = '' }) => !keys.has(plainName(id)));
  const gaps = openGapsByObjective(open);
  let last = Math.max(found.headingRow + 1, ...rows.map(({ row }) => row));
  const nextRow = () => {
    do last += 1;
    while (hasWords(found, last));
    return last;
  };
  const wanted = scores.objectives.map((score) => {
    const row = rowOf.get(plainName(nameOf(score.objective))) ?? nextRow();
    return {
      row,
      cells: cellsOf(
        score,
        gaps.get(score.objective) ?? 0,
        objectiveSupport(score.objective, strategy),
        row,
        found,
      ),
    };
  });
  const emptied = Object.keys(coverage.columns).filter((key) => !isLost || !NAMES.includes(key));
  const empty = Object.fromEntries(emptied.map((key) => [key, '']));
  return [...wanted, ...gone.map(({ row }) => ({ row, cells: empty }))];
}

const NAMES: readonly string[] = ['id', 'objective'] satisfies readonly CoverageKey[];

/** What people have typed in columns of their own. @param row from 1 */
function hasWords({ sheet: { cells, formulas }, columns }: FoundTable, row: number): boolean {
  const ours = new Set(columns.values());
  return (cells[row - 1] ?? []).some(
    (cell, column) =>
      typeof cell === 'string' && cell !== '' && !ours.has(column) && !formulas?.[row - 1]?.[column],
  );
}

/** What stands under ID: where the plan has no IDs, the name has to do. */
function nameOf({ id, name }: CompanyObjective): string {
  return shorten(id || name, LONGEST_NAME);
}

function plainName(held: string): string {
  return held.replace(/^'(?=.)/, '');
}

function cellsOf(
  score: ObjectiveScore,
  gaps: number,
  support: ObjectiveSupport | undefined,
  row: number,
  found: FoundTable,
): Readonly<Record<string, Cell>> {
  const { objective } = score;
  const strengths = objective.links.map(({ strength }) => strength);
  const letter = (key: CoverageKey) => `${columnLetters((found.columns.get(key) ?? 0) + 1)}${row}`;
  const cells: Record<CoverageKey, Cell> = {
    id: inert(nameOf(objective)),
    objective: inert(shorten(objective.name, LONGEST_NAME)),
    weight: numberCell(objective.share, DECIMALS),
    coverage: numberCell(score.coverage, DECIMALS),
    coverageBar: coverageBar(letter('coverage')),
    strong: strengths.filter((strength) => strength >= STRONG_FROM).length,
    medium: strengths.filter((strength) => strength >= MEDIUM && strength < STRONG_FROM).length,
    weak: strengths.filter((strength) => strength > 0 && strength < MEDIUM).length,
    against: strengths.filter((strength) => strength < 0).length,
    effortShare: numberCell(score.effortShare, DECIMALS),
    effortBar:
      score.effortShare === undefined || objective.share === undefined
        ? ''
        : weightAndEffort(letter('weight'), letter('effortShare')),
    investment: numberCell(score.investmentIndex, DECIMALS),
    openGaps: gaps,
    netSupport: numberCell(support?.net, DECIMALS),
    responseRate: numberCell(support && support.answered / support.asked, DECIMALS),
    consent: support?.consentText ?? '',
    agreement: support?.ageText ?? '',
    answers: support?.basis ?? '',
  };
  return cells;
}

/** The covered and the open part as one bar. SPLIT and FLATTEN stand in for array literals, which differ between locales. */
function coverageBar(covered: string): string {
  return `=SPARKLINE(FLATTEN(${covered};1-${covered});SPLIT("charttype,bar";","))`;
}

/** Two columns side by side, from zero: what we say matters, what we spend. */
function weightAndEffort(weight: string, effort: string): string {
  return `=SPARKLINE(FLATTEN(0;${weight};${effort});SPLIT("charttype,column";","))`;
}
