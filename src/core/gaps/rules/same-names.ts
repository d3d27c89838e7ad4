/** Rows that cannot be told apart, or named. */
import { planTables } from '../../tables/all-tables';
import { byKey, normaliseName, type Item } from '../../strategy/item';
import type { Strategy } from '../../strategy/strategy';
import { headingOf, leftBlank, placeOf, type RowItem } from '../cell-facts';
import { count, list, quote } from '../wording';
import type { Finding, Rule } from '../rule';

type LiveItem = Item & RowItem;

/** Cells that make two rows of the same name two things: the same objective for two products is no slip. */
const TELLS_APART = [
  'product',
  'period',
  'companyObjective',
  'productObjective',
  'segment',
  'supports',
  'theme',
  'owner',
];

export const duplicateRows: Rule = {
  id: 'G70',
  name: 'Duplicate or missing ID',
  family: 'File health',
  level: 2,
  why: 'Whatever points to one of them is counted for the first one only.',
  needs: [],
  find: (strategy) => {
    const lists = identified(strategy);
    const sorted = lists.map((items) => [...items].sort(byKey));
    return [
      ...sorted.flatMap((items) => [...sameIds(items, strategy), ...sameNames(items)]),
      ...sorted.flatMap((items) => missingIds(items, strategy)),
      ...lists.flatMap((items) => missingNames(items, strategy)),
    ];
  },
};

/** Tables whose rows others point to. Two customers may well say the same, so evidence is left out. */
function identified(strategy: Strategy): readonly (readonly LiveItem[])[] {
  const { companyObjectives, productObjectives, keyResults, initiatives } = strategy;
  return [companyObjectives, productObjectives, keyResults, initiatives];
}

/** Nobody points to key results by number, and many plans count them anew under each objective. */
function sameIds(items: readonly LiveItem[], strategy: Strategy): readonly Finding[] {
  const groups = groupBy(items, (item) => {
    const id = item.id.toLowerCase().replace(/[\s_-]+/g, '');
    return id && item.table === 'keyResults' ? `${id} ${cellsThatTellApart(item)}` : id;
  });
  return groups.map(([first, ...others]) => ({
    items: [first],
    part: 'id',
    place: placeOf(strategy, others[others.length - 1] ?? first, 'id'),
    gap: `${count(others.length + 1, 'row')} of ${first.place.tab} have the ID ${first.id}.`,
    saw: `${list([first, ...others].map((item) => quote(item.name)))}.`,
    next: 'Give all but one of them a new ID, and correct what points to them.',
  }));
}

function sameNames(items: readonly LiveItem[]): readonly Finding[] {
  const groups = groupBy(items, (item) => `${normaliseName(item.name)} ${cellsThatTellApart(item)}`);
  return groups
    .filter(([first, ...others]) => others.some(({ id }) => id === '' || id !== first.id))
    .map(([first, ...others]) => ({
      items: [first],
      part: 'name',
      place: others[others.length - 1]?.place ?? first.place,
      gap: `${count(others.length + 1, 'row')} of ${first.place.tab} are called ${quote(first.name)}.`,
      saw: first.id
        ? `Their IDs are ${list([first, ...others].map(({ id }) => id || 'blank'))}.`
        : 'They differ in none of the cells that tell rows apart.',
      next: 'Delete the one that is too many, or name the difference.',
    }));
}

/** Only where most rows have one: a list without IDs is fine. */
function missingIds(items: readonly LiveItem[], strategy: Strategy): readonly Finding[] {
  const without = items.filter((item) => leftBlank(strategy, item, 'id'));
  const [first] = without;
  if (!first || without.length >= items.length / 2) return [];
  return [
    {
      items: [],
      part: `missing ids: ${first.table}`,
      place: placeOf(strategy, first, 'id'),
      gap: `${count(without.length, 'row')} of ${first.place.tab} ${without.length === 1 ? 'has' : 'have'} no ID.`,
      saw: `${headingOf(strategy, first, 'id')} is blank for ${list(without.map((item) => quote(item.name)))}.`,
      next: 'Give each an ID of its own, so that other rows can point to it.',
    },
  ];
}

function missingNames(items: readonly LiveItem[], strategy: Strategy): readonly Finding[] {
  return items
    .filter((item) => leftBlank(strategy, item, planTables[item.table].identity))
    .map((item) => ({
      items: [item],
      part: 'missing name',
      gap: `${item.id} on ${item.place.tab} has no name.`,
      saw: `${headingOf(strategy, item, planTables[item.table].identity)} is blank, and other cells of the row are not.`,
      next: 'Say in a few words what it is, or clear the row.',
    }));
}

function cellsThatTellApart({ row }: LiveItem): string {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  return TELLS_APART.map((key) => {
    const said = values[key];
    return typeof said === 'string' ? normaliseName(said) : '';
  }).join('\n');
}

/** Groups of two and more, each in the order of the items; those with a blank key are left out. */
function groupBy(
  items: readonly LiveItem[],
  keyOf: (item: LiveItem) => string,
): readonly (readonly [LiveItem, ...LiveItem[]])[] {
  const groups = new Map<string, [LiveItem, ...LiveItem[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (key !== '' && group) group.push(item);
    else if (key !== '') groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
