/** Why a row of the plan is there: the chain up to the company objective, or down to what serves it. */
import { chainInWords, factsOf, type Facts } from '../cells/chain-in-words';
import { list, plain, quote } from '../gaps/wording';
import { MEDIUM, STRONG, STRONG_FROM } from '../strategy/contribution-map';
import { label, type Item } from '../strategy/item';
import type { CompanyObjective, Strategy } from '../strategy/strategy';
import type { ListedGap } from '../triage/listed-gap';
import { factsAbout, isGoal, measureOf, placesOf, signalOf, type ChainItem } from './step-facts';
import { breaksOf, closed, goalsOf } from './breaks';
import type { StepPlace, WhyGap, WhyRow, WhyStep } from './step';

const KINDS: Readonly<Record<ChainItem['table'], string>> = {
  companyObjectives: 'Company objective',
  productObjectives: 'Product objective',
  initiatives: 'Initiative',
  keyResults: 'Key result',
  evidence: 'Evidence',
};

interface Telling {
  readonly facts: Facts;
  readonly strategy: Strategy;
  readonly placeOf: (item: Item) => StepPlace;
  readonly gapsOf: ReadonlyMap<string, readonly WhyGap[]>;
}

export function isChainItem(item: Item): item is ChainItem {
  return item.table in KINDS;
}

export function explainRow(item: ChainItem, strategy: Strategy, open: readonly ListedGap[]): WhyRow {
  const telling: Telling = {
    facts: factsOf(strategy),
    strategy,
    placeOf: placesOf(strategy),
    gapsOf: gapsByLabel(open),
  };
  const down = item.table === 'companyObjectives';
  return {
    sentence: sentenceOf(item, telling),
    step: down ? stepDown(item, telling) : stepUp(item, telling, new Set()),
    direction: down ? 'down' : 'up',
  };
}

function sentenceOf(item: ChainItem, { facts, strategy }: Telling): string {
  if (isGoal(item)) return chainInWords(item, facts);
  const goals = goalsOf(item, strategy);
  const verb = item.table === 'keyResults' ? 'measures' : 'speaks for';
  if (goals.length === 0) return `${quote(item)} does not say yet what it ${verb}.`;
  const chains = goals.map((goal) => chainInWords(goal, facts));
  return [`${quote(item)} ${verb} ${list(goals.map(quote))}.`, ...chains].join(' ');
}

function baseStep(item: ChainItem, { placeOf, gapsOf }: Telling): Omit<WhyStep, 'leads' | 'breaks'> {
  const place = placeOf(item);
  return {
    kind: KINDS[item.table],
    table: item.table,
    key: item.key,
    label: label(item),
    place,
    facts: factsAbout(item),
    measures: isGoal(item) ? item.keyResults.map((one) => measureOf(one, placeOf)) : [],
    evidence: 'evidence' in item ? item.evidence.map((one) => signalOf(one, placeOf)) : [],
    gaps: gapsOf.get(place.label) ?? [],
  };
}

function stepUp(item: ChainItem, telling: Telling, seen: ReadonlySet<string>, tie?: string): WhyStep {
  const start = { ...baseStep(item, telling), ...(tie === undefined ? {} : { tie }) };
  if (seen.has(item.key)) return { ...start, breaks: [{ said: 'It is in this chain already.' }], leads: [] };
  if (isGoal(item) && item.standing !== 'live') return { ...start, breaks: [closed(item)], leads: [] };
  const path = new Set(seen).add(item.key);
  const up = (goal: ChainItem, words: string) => stepUp(goal, telling, path, words);
  return { ...start, breaks: breaksOf(item, telling), leads: leadsOf(item, telling, up) };
}

function leadsOf(
  item: ChainItem,
  { strategy }: Telling,
  up: (goal: ChainItem, words: string) => WhyStep,
): readonly WhyStep[] {
  switch (item.table) {
    case 'initiatives':
      return item.serves.map((goal) =>
        up(goal, goal.table === 'companyObjectives' ? 'serves it directly' : 'serves'),
      );
    case 'productObjectives': {
      const links = [...item.links].sort((a, b) => b.strength - a.strength);
      const ended = item.parents.filter(({ standing }) => standing !== 'live');
      return [
        ...links.map(({ to, strength }) => up(to, strengthWords(strength))),
        ...ended.map((parent) => up(parent, 'names it')),
      ];
    }
    case 'keyResults':
      return item.measures.map((goal) => up(goal, 'measures'));
    case 'evidence':
      return goalsOf(item, strategy).map((goal) => up(goal, 'speaks for'));
    default:
      return [];
  }
}

/** contributes strongly, 9 of 9 */
function strengthWords(strength: number): string {
  if (strength < 0) return `works against it, ${plain(strength)} of ${STRONG}`;
  const how = strength >= STRONG_FROM ? 'strongly' : strength >= MEDIUM ? 'moderately' : 'weakly';
  return `contributes ${how}, ${plain(strength)} of ${STRONG}`;
}

function stepDown(item: CompanyObjective, telling: Telling): WhyStep {
  const links = [...item.links].sort((a, b) => b.strength - a.strength);
  const leads = links.map(({ from, strength }): WhyStep => {
    const tie = from.table === 'initiatives' ? 'serves it directly' : strengthWords(strength);
    const work = from.table === 'productObjectives' ? from.initiatives : [];
    return {
      ...baseStep(from, telling),
      tie,
      breaks: [],
      leads: work.map((one) => ({ ...baseStep(one, telling), tie: 'serves', breaks: [], leads: [] })),
    };
  });
  const breaks = leads.length > 0 ? [] : [{ said: 'Nothing in the plan serves it yet.' }];
  return { ...baseStep(item, telling), breaks, leads };
}

function gapsByLabel(open: readonly ListedGap[]): ReadonlyMap<string, readonly WhyGap[]> {
  const byLabel = new Map<string, WhyGap[]>();
  for (const { id, severity, gap, item } of open) {
    byLabel.set(item, [...(byLabel.get(item) ?? []), { id, severity, gap }]);
  }
  return byLabel;
}
