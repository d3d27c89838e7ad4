/** What a strategy scores, in parts that can be taken apart. */
import { alignmentScore, type ScoreParts } from '../methods/alignment-score';
import { investmentIndex, investmentMatch } from '../methods/investment-match';
import { objectiveCoverage } from '../methods/objective-coverage';
import { traceability } from '../methods/traceability';
import type { CompanyObjective, Initiative, Strategy } from './strategy';
import { initiativeLinksKnown, objectiveLinksKnown } from './links-known';
import {
  effortSplit,
  splitOfGoal,
  type Contributions,
  type Goal,
  isTracedInitiative,
  isTracedObjective,
} from './tracing';

export interface ObjectiveScore {
  readonly objective: CompanyObjective;
  /** From 0 to 1 (A3). */
  readonly coverage: number;
  /** Person-weeks of live initiatives that reach it, shared work divided. */
  readonly effort: number;
  /** Its part of the known effort for objectives with a weight; undefined where either is unknown. */
  readonly effortShare: number | undefined;
  readonly investmentIndex: number | undefined;
}

export interface Scores extends ScoreParts {
  /** From 0 to 100; undefined where nothing can be measured. */
  readonly score: number | undefined;
  readonly objectives: readonly ObjectiveScore[];
  /** Product objectives and initiatives that are traced, and all of them. */
  readonly traced: number;
  readonly traceable: number;
  /** Person-weeks in all, those that lead to no company objective, and how many initiatives they rest on. */
  readonly effort: number;
  readonly untracedEffort: number;
  readonly withEffort: number;
  /** Company objectives without a weight, where others have one: they are left out of the weighted parts. */
  readonly unweighted: number;
}

/** True where at least one company objective has a weight: otherwise equal parts are our stopgap, not something that was said. */
export function isWeighted({ companyObjectives }: Pick<Strategy, 'companyObjectives'>): boolean {
  return companyObjectives.some(({ row: { weight = 0 } }) => weight > 0);
}

/** Ideas take no effort yet. */
export function plannedEffort(item: Initiative): number | undefined {
  return item.draft ? undefined : item.row.effort;
}

export function scoreStrategy(strategy: Strategy): Scores {
  const { companyObjectives, productObjectives, initiatives, settings } = strategy;
  const withEffort = initiatives.filter((item) => plannedEffort(item) !== undefined);
  const effort = withEffort.reduce((sum, item) => sum + (plannedEffort(item) ?? 0), 0);
  const spent = effortByObjective(withEffort);
  const [objectivesKnown, workKnown] = [objectiveLinksKnown(strategy), initiativeLinksKnown(strategy)];
  // Where nothing says what work is for, nobody can say that an objective gets none of it.
  const weighed = workKnown ? effort - unweighedEffort(spent) : 0;
  const objectives = companyObjectives.map((objective) =>
    scoreObjective(objective, spent.get(objective) ?? 0, weighed),
  );
  const traces = [
    ...(objectivesKnown ? productObjectives.map((item) => ({ traced: isTracedObjective(item) })) : []),
    ...(workKnown ? initiatives.map((item) => ({ traced: isTracedInitiative(item) })) : []),
  ];
  const weighted = objectives.filter(({ objective }) => objective.share !== undefined);
  const untracedEffort = effort - [...spent.values()].reduce((sum, weeks) => sum + weeks, 0);
  const parts: ScoreParts = {
    coverage:
      weighted.length === 0 || traces.length === 0
        ? undefined
        : weighted.reduce((sum, o) => sum + (o.objective.share ?? 0) * o.coverage, 0),
    traceability: traceability(traces),
    investment:
      weighed === 0 || weighted.length === 0 ? undefined : matchOf(objectives, untracedEffort / weighed),
  };
  const weights = {
    coverage: settings.scoreCoverage,
    traceability: settings.scoreTraceability,
    investment: settings.scoreInvestment,
  };
  return {
    ...parts,
    score: alignmentScore(parts, weights),
    objectives,
    traced: traces.filter(({ traced }) => traced).length,
    traceable: traces.length,
    effort,
    untracedEffort,
    withEffort: withEffort.length,
    unweighted: objectives.length - weighted.length,
  };
}

function scoreObjective(objective: CompanyObjective, effort: number, total: number): ObjectiveScore {
  const effortShare = total === 0 || objective.share === undefined ? undefined : effort / total;
  const known = effortShare !== undefined && objective.share !== undefined;
  return {
    objective,
    coverage: objectiveCoverage(objective.links.map(({ strength }) => strength)),
    effort,
    effortShare,
    investmentIndex: known ? investmentIndex(objective.share, effortShare) : undefined,
  };
}

/** Whether effort for an objective of unknown weight is much or little cannot be said, so it stays out of all shares. */
function unweighedEffort(spent: ReadonlyMap<CompanyObjective, number>): number {
  return [...spent].reduce((sum, [{ share }, weeks]) => (share === undefined ? sum + weeks : sum), 0);
}

function effortByObjective(initiatives: readonly Initiative[]): ReadonlyMap<CompanyObjective, number> {
  const spent = new Map<CompanyObjective, number>();
  const splits = new Map<Goal, Contributions>();
  const splitOf = (goal: Goal) => {
    const split = splits.get(goal) ?? splitOfGoal(goal);
    splits.set(goal, split);
    return split;
  };
  for (const item of initiatives) {
    for (const [to, part] of effortSplit(item, splitOf)) {
      spent.set(to, (spent.get(to) ?? 0) + part * (plannedEffort(item) ?? 0));
    }
  }
  return spent;
}

/** Effort for nothing is effort that nobody asked for. */
function matchOf(objectives: readonly ObjectiveScore[], untraced: number): number {
  const targets = objectives.map(({ objective }) => objective.share ?? 0);
  const actuals = objectives.map(({ effortShare }) => effortShare ?? 0);
  return investmentMatch([...targets, 0], [...actuals, untraced]);
}
