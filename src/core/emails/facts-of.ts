/** Reads the facts of an e-mail out of the plan, along its links. */
import type { Gap } from '../gaps/gap';
import { placeholderIn } from '../language/placeholders';
import { signalsFor } from '../gaps/evidence-behind';
import type { Item } from '../strategy/item';
import type {
  CompanyObjective,
  Evidence,
  Initiative,
  KeyResult,
  ProductObjective,
  Strategy,
} from '../strategy/strategy';
import { contributionsOf } from '../strategy/tracing';
import { webAddress } from './render/tidy';
import { byStrength, effortFacts, together } from './plan-totals';
import type { EvidenceFacts, GoalFacts, MeasureFacts, PlanFacts } from './facts';

/** The rows that people can be asked about. */
export type Askable = CompanyObjective | ProductObjective | KeyResult | Initiative;

const ASKABLE: readonly string[] = ['companyObjectives', 'productObjectives', 'keyResults', 'initiatives'];
const MOST_EVIDENCE = 3;

export function isAskable(item: Item): item is Askable {
  return ASKABLE.includes(item.table);
}

export function factsOf(item: Askable, strategy: Strategy): PlanFacts {
  const signals = byStrength(signalsOf(item));
  return known({
    kind: item.table,
    id: item.id,
    name: item.name,
    companyObjectives: goalsOf(item).map(goalFacts),
    measures: measuresOf(item),
    evidence: signals.slice(0, MOST_EVIDENCE).map(evidenceFacts),
    evidenceCount: signals.length,
    ...workFacts(item, strategy),
  });
}

/** A gap, with the facts of the first row that it is about. */
export function factsOfGap(gap: Gap, strategy: Strategy): PlanFacts {
  const item = gap.items.find(isAskable);
  const plan = item && factsOf(item, strategy);
  const empty = { companyObjectives: [], measures: [], evidence: [], evidenceCount: 0 };
  return {
    ...(plan ?? empty),
    kind: 'gap',
    id: gap.id,
    name: gap.gap,
    gap: { saw: gap.saw, why: gap.rule.why, next: gap.next },
  };
}

function workFacts(item: Askable, strategy: Strategy): Partial<PlanFacts> {
  const work = workOf(item);
  const one = work.length === 1 ? work[0]?.row : undefined;
  const objective = objectiveOf(item);
  return {
    ...(objective && objective !== item ? { productObjective: objective.name } : {}),
    need: said(objective?.row.customerNeed),
    lever: same(work.map(({ row }) => row.lever)),
    value: together(work.map(({ row }) => row.value)),
    ...effortFacts(work, strategy),
    confidence: item.table === 'keyResults' ? item.row.confidence : one?.confidence,
    segment: same(work.map(({ row }) => row.segment)),
    risk: said(one?.risk),
    dependsOn: one && dependencies(said(one.dependsOn), strategy),
    end: one?.end,
  } as Partial<PlanFacts>;
}

/** "IN-9" says nothing to a reader: the name does. */
function dependencies(cell: string | undefined, { everything }: Strategy): string | undefined {
  return cell
    ?.split(/[\n;,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(
      (part) =>
        everything.find(({ id }) => id !== '' && id.toLowerCase() === part.toLowerCase())?.name ?? part,
    )
    .join(', ');
}

function workOf(item: Askable): readonly Initiative[] {
  if (item.table === 'initiatives') return [item];
  if (item.table === 'productObjectives') return item.initiatives;
  return item.table === 'keyResults' ? item.measures.filter((goal) => goal.table === 'initiatives') : [];
}

function objectiveOf(item: Askable): ProductObjective | undefined {
  if (item.table === 'productObjectives') return item;
  const goals = item.table === 'initiatives' ? item.serves : item.table === 'keyResults' ? item.measures : [];
  return goals.find((goal): goal is ProductObjective => goal.table === 'productObjectives');
}

/** A company objective does not serve itself. */
function goalsOf(item: Askable): readonly CompanyObjective[] {
  if (item.table === 'companyObjectives') return [];
  const from = item.table === 'keyResults' ? item.measures : [item];
  const strengths = new Map(from.flatMap((goal) => [...contributionsOf(goal)]));
  return [...strengths].sort(([, a], [, b]) => b - a).map(([goal]) => goal);
}

function goalFacts({ name, row }: CompanyObjective): GoalFacts {
  return known({ name, metric: row.metric, baseline: row.baseline, target: row.target });
}

function measuresOf(item: Askable): readonly MeasureFacts[] {
  if (item.table === 'keyResults') return [measureFacts(item)];
  if (item.table === 'companyObjectives') return [...item.keyResults.map(measureFacts), goalFacts(item)];
  const own = item.keyResults.filter(({ standing }) => standing === 'live');
  const parents = item.table === 'initiatives' && own.length === 0 ? item.serves : [];
  return [...own, ...parents.flatMap(({ keyResults }) => keyResults)].map(measureFacts);
}

function measureFacts({ name, row }: KeyResult): MeasureFacts {
  const { metric, baseline, target, due, confidence } = row;
  return known({ name, metric, baseline, target, due, confidence });
}

function signalsOf(item: Askable): readonly Evidence[] {
  if (item.table === 'initiatives') return signalsFor(item);
  const objective = objectiveOf(item);
  const backed = objective ? [objective, ...objective.initiatives] : [];
  return [...new Set(backed.flatMap(({ evidence }) => evidence))];
}

function evidenceFacts({ name, row: { type, customer, date, source } }: Evidence): EvidenceFacts {
  return known({ insight: name, type, customer, date, source: webAddress(source) });
}

/** "TBD" and "n/a" tell a reader nothing. */
function said(text: string | undefined): string | undefined {
  return text === undefined || placeholderIn(text, true) !== undefined ? undefined : text;
}

/** The one word that all of them say. */
function same<T extends string>(words: readonly (T | undefined)[]): T | undefined {
  const [first] = words;
  return words.every((word) => word === first) ? first : undefined;
}

/** JSON drops what is undefined; so that facts are the same before and after the log, it is never there. */
function known<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
