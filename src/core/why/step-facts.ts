/** What a step of the chain tells of its row: owner, weight, status, source, measures, evidence. No judgements about people. */
import { percent, plain } from '../gaps/wording';
import { spotFinder, spotText, type FindSpot } from '../gaps/spot';
import { label, type Item } from '../strategy/item';
import { progressOf, progressOfGoal } from '../strategy/progress';
import type {
  CompanyObjective,
  Evidence,
  Initiative,
  KeyResult,
  ProductObjective,
  Strategy,
} from '../strategy/strategy';
import { contributionsOf, weightCarried } from '../strategy/tracing';
import { a1 } from '../tables/sheet-data';
import type { Fact, StepPlace, WhyMeasure, WhySignal } from './step';

export type Goal = CompanyObjective | ProductObjective | Initiative;
export type ChainItem = Goal | KeyResult | Evidence;

export function placesOf(strategy: Strategy): (item: Item) => StepPlace {
  const find: FindSpot = spotFinder(strategy);
  return (item) => {
    const { place } = item;
    const spot = find(place, [item]);
    return {
      sheetId: place.sheetId,
      a1: a1(place),
      tab: place.tab,
      label: label(item),
      spot: spot ? spotText(spot) : '',
    };
  };
}

export function factsAbout(item: ChainItem): readonly Fact[] {
  const facts: (readonly [string, string | undefined])[] = [];
  if (item.table === 'companyObjectives') {
    const { metric, baseline, target, source, sourceDate } = item.row;
    facts.push(
      [
        'Weight',
        item.share === undefined || item.row.weight === undefined
          ? undefined
          : `${percent(item.share)} of all weight`,
      ],
      ['Metric', metric && `${metric}${fromTo(baseline, target)}`],
      ['Source', source && `${source}${sourceDate ? `, ${sourceDate}` : ''}`],
    );
  } else if (item.table === 'productObjectives' || item.table === 'initiatives') {
    const isWeighed = [...contributionsOf(item).keys()].some(({ row }) => row.weight !== undefined);
    const carried = isWeighed ? weightCarried(item) : 0;
    facts.push(['Weight', carried > 0 ? `carries ${percent(carried)} of all weight` : undefined]);
  }
  if (item.table === 'productObjectives') {
    facts.push(['Customer need', item.row.customerNeed], ['Stands alone because', item.row.standsAlone]);
  }
  if (item.table === 'initiatives') facts.push(['Effort', effortText(item)]);
  if (item.table === 'keyResults') {
    const { numbers, progress } = numbersOf(item);
    facts.push(
      ['Signal', item.row.signal],
      ['Numbers', numbers],
      ['Progress', progress],
      ['Due', item.row.due],
    );
  }
  if (item.table === 'evidence') facts.push(['Shown by', aboutSignal(item)], ['Source', item.row.source]);
  else facts.push(['Owner', item.row.owner]);
  if ('status' in item.row) facts.push(['Status', item.row.status]);
  if (isGoal(item) && item.keyResults.length > 0) {
    const { progress, restsOn } = progressOfGoal(item.keyResults.map(({ row }) => row));
    const known = progress === undefined ? 'unknown' : percent(progress);
    facts.push(['Progress', `${known}, from ${restsOn.replace(/\.$/, '')}`]);
  }
  return facts.flatMap(([term, text]) => (text ? [withLink(term, text)] : []));
}

export function isGoal(item: ChainItem): item is Goal {
  return item.table !== 'keyResults' && item.table !== 'evidence';
}

const ADDRESS = /https?:\/\/[^\s<>"]+/;

function withLink(term: string, text: string): Fact {
  const link = ADDRESS.exec(text)?.[0];
  return link ? { term, text, link } : { term, text };
}

/** The unit is what the person counts in. */
function effortText({ row: { effort } }: Initiative): string | undefined {
  return effort === undefined ? undefined : plain(effort);
}

function fromTo(baseline: number | undefined, target: number | undefined): string {
  if (baseline === undefined && target === undefined) return '';
  return `, from ${numberText(baseline)} to ${numberText(target)}`;
}

function numberText(value: number | undefined): string {
  return value === undefined ? 'unknown' : String(Number(value.toPrecision(12)));
}

function numbersOf({ row }: KeyResult): Pick<WhyMeasure, 'numbers' | 'progress'> {
  const { baseline, target, current } = row;
  const progress = progressOf(row);
  const numbers = `From ${numberText(baseline)} to ${numberText(target)}, now ${numberText(current)}`;
  return { numbers, progress: progress === undefined ? 'unknown: a number is missing' : percent(progress) };
}

export function measureOf(item: KeyResult, placeOf: (item: Item) => StepPlace): WhyMeasure {
  return { label: label(item), ...numbersOf(item), place: placeOf(item) };
}

export function signalOf(item: Evidence, placeOf: (item: Item) => StepPlace): WhySignal {
  return { label: label(item), about: aboutSignal(item), place: placeOf(item) };
}

function aboutSignal({ row: { type, customer, date } }: Evidence): string {
  return [type, customer, date].filter(Boolean).join(', ') || 'no type, customer or date given';
}
