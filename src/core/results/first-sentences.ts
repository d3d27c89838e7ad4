/** Three plain sentences about a plan for those who read nothing else: what is most telling first, and nothing that is not known. */
import { judgesEffort } from '../gaps/effort-known';
import { count, dayInWords, percent, quote } from '../gaps/wording';
import { MEDIUM } from '../strategy/contribution-map';
import { initiativeLinksKnown } from '../strategy/links-known';
import { isWeighted, type Scores } from '../strategy/scores';
import type { CompanyObjective, Strategy } from '../strategy/strategy';
import { isTracedInitiative } from '../strategy/tracing';
import type { Day } from '../tables/day';

export interface SentenceFacts {
  readonly strategy: Strategy;
  readonly scores: Scores;
  readonly open: readonly { readonly firstSeen: Day; readonly level: number }[];
}

type Say = (facts: SentenceFacts) => string | undefined;

const MOST = 3;

/** From one to three sentences, each true by itself. They name days and no ages, so that they read the same tomorrow. */
export function firstSentences(facts: SentenceFacts): readonly string[] {
  return TELLING.flatMap((say) => say(facts) ?? []).slice(0, MOST);
}

/** Shares closer than this are no news, estimates being what they are. */
const FAR_APART = 0.1;
const CRITICAL = 4;

const noGoals: Say = ({ strategy: { companyObjectives } }) =>
  companyObjectives.length > 0
    ? undefined
    : 'No company objectives were found yet. Fill them in, and run the gap analysis again.';

const unserved: Say = ({ strategy: { companyObjectives }, scores }) => {
  // Without any link that could be read, nobody can say what is served.
  if (scores.traceable === 0) return undefined;
  const without = companyObjectives.filter((goal) => !isServed(goal, Number.MIN_VALUE)).length;
  if (without > 0) {
    return partOf(without, companyObjectives.length, 'has no work behind it', 'have no work behind them');
  }
  const weakly = companyObjectives.filter((goal) => !isServed(goal, MEDIUM)).length;
  if (weakly === 0) return undefined;
  return partOf(weakly, companyObjectives.length, 'is served only weakly', 'are served only weakly');
};

const untraced: Say = ({ strategy, scores }) => {
  const { companyObjectives, initiatives } = strategy;
  if (companyObjectives.length === 0 || !initiativeLinksKnown(strategy)) return undefined;
  if (judgesEffort(strategy, scores)) {
    const share = Math.round((100 * scores.untracedEffort) / scores.effort);
    if (share === 0) return undefined;
    return share === 100
      ? 'None of the effort can be traced to a company goal.'
      : `${share} % of effort cannot be traced to a company goal.`;
  }
  const lost = initiatives.filter((item) => !isTracedInitiative(item)).length;
  if (lost === 0) return undefined;
  return `${lost} of ${count(initiatives.length, 'initiative')} ${lost === 1 ? 'leads' : 'lead'} to no company goal.`;
};

/** Where all gaps are from one day, as after the first check, that day is no news. */
const oldestGap: Say = ({ open }) => {
  const days = open.map(({ firstSeen }) => firstSeen).sort();
  const [oldest] = days;
  if (oldest === undefined || oldest === days[days.length - 1]) return undefined;
  return `The oldest open gap is from ${dayInWords(oldest)}.`;
};

const farFromWeight: Say = ({ strategy, scores }) => {
  if (!isWeighted(strategy) || !judgesEffort(strategy, scores)) return undefined;
  const [furthest] = scores.objectives
    .map(({ objective, effortShare }) => ({
      objective,
      effortShare,
      lacks: (objective.share ?? 0) - (effortShare ?? Infinity),
    }))
    .sort((a, b) => b.lacks - a.lacks);
  if (furthest?.effortShare === undefined || furthest.lacks < FAR_APART) return undefined;
  const { objective, effortShare } = furthest;
  return `${quote(objective)} has ${percent(objective.share ?? 0)} of the weight and gets ${percent(effortShare)} of the effort.`;
};

const unmeasured: Say = ({ strategy: { productObjectives, keyResults } }) => {
  const without = productObjectives.filter((item) => item.keyResults.length === 0).length;
  return keyResults.length === 0 || without === 0
    ? undefined
    : `${without} of ${count(productObjectives.length, 'product objective')} ${without === 1 ? 'has' : 'have'} no key result.`;
};

const openCount: Say = ({ open }) => {
  const critical = open.filter(({ level }) => level === CRITICAL).length;
  if (open.length === 0) return 'No gaps are open.';
  if (open.length === 1) return critical === 1 ? 'One gap is open, and it is critical.' : 'One gap is open.';
  const all = `${count(open.length, 'gap')} are open`;
  return critical === 0 ? `${all}, none of them critical.` : `${all}, ${critical} of them critical.`;
};

const allServed: Say = ({ strategy: { companyObjectives }, scores }) =>
  scores.traceable > 0 &&
  companyObjectives.length > 1 &&
  companyObjectives.every((goal) => isServed(goal, MEDIUM))
    ? `Something in the plan serves each of the ${companyObjectives.length} company goals.`
    : undefined;

const allTraced: Say = ({ strategy, scores }) =>
  strategy.companyObjectives.length > 0 &&
  initiativeLinksKnown(strategy) &&
  judgesEffort(strategy, scores) &&
  scores.untracedEffort === 0
    ? 'All known effort can be traced to a company goal.'
    : undefined;

/** What is uncomfortable comes first; what is well fills up. */
const TELLING: readonly Say[] = [
  noGoals,
  unserved,
  untraced,
  oldestGap,
  farFromWeight,
  unmeasured,
  openCount,
  allServed,
  allTraced,
];

function isServed({ links }: CompanyObjective, from: number): boolean {
  return links.some(({ strength }) => strength >= from);
}

/** "2 of 5 company goals have …", "None of them" being said as a number too: 5 of 5. */
function partOf(some: number, all: number, one: string, more: string): string {
  if (all === 1) return `The one company goal ${one}.`;
  return `${some} of ${all} company goals ${some === 1 ? one : more}.`;
}
