/** Parts of a plan that look like the same thing. */
import { nearDuplicates } from '../../language/overlaps/near-duplicates';
import { byKey, normaliseName } from '../../strategy/item';
import type { Initiative, KeyResult, ProductObjective, Strategy } from '../../strategy/strategy';
import { quote } from '../wording';
import type { Rule } from '../rule';

type Compared = ProductObjective | KeyResult | Initiative;

export const nearDuplicate: Rule = {
  id: 'G08',
  name: 'Duplicate',
  family: 'Strategy and coverage',
  level: 2,
  why: 'Two teams may do the same work, or count the same result twice.',
  needs: [],
  find: (strategy) => {
    const { productObjectives, keyResults, initiatives } = strategy;
    const items = [...productObjectives, ...keyResults, ...initiatives].sort(byKey);
    return nearDuplicates(items.map(({ name }) => name)).flatMap(([first, second]) => {
      const [a, b] = [items[first], items[second]];
      if (!a || !b || isToldApart(a, b) || mayBelong(a, b, strategy) || mayBelong(b, a, strategy)) return [];
      return [
        {
          items: [a, b],
          gap: `${quote(a)} and ${quote(b)} look like the same thing.`,
          saw: `They share most of their words, on ${tabsOf(a, b)}.`,
          next: 'Merge them, or name the difference.',
        },
      ];
    });
  },
};

/** Cells that name a difference. Owners do not: two people at the same work are what we look for. */
const TELLS_APART = ['product', 'period', 'segment', 'companyObjective', 'supports', 'metric'] as const;

function isToldApart(a: Compared, b: Compared): boolean {
  if (a.table !== b.table) return false;
  // The same name twice on one tab is the rule for duplicate rows.
  if (normaliseName(a.name) === normaliseName(b.name)) return true;
  return TELLS_APART.some((column) => {
    const [one, other] = [cell(a, column), cell(b, column)];
    return one !== '' && other !== '' && one !== other;
  });
}

function cell({ row }: Compared, column: string): string {
  const said = (row as unknown as Readonly<Record<string, unknown>>)[column];
  return typeof said === 'string' ? normaliseName(said) : '';
}

/** Work and results often take over the name of what they belong to. Where nothing says what they belong to, it may be that. */
function mayBelong(below: Compared, above: Compared, { tables }: Strategy): boolean {
  if (below.table === above.table) return false;
  const isKnown = (column: string) => tables[below.table]?.filled.has(column) ?? false;
  if (below.table === 'keyResults') {
    return !isKnown('supports') || below.measures.some((item) => item === above);
  }
  if (below.table !== 'initiatives' || above.table !== 'productObjectives') return false;
  return !isKnown('productObjective') || below.serves.some((item) => item === above);
}

function tabsOf(a: Compared, b: Compared): string {
  return a.place.tab === b.place.tab ? a.place.tab : `${a.place.tab} and ${b.place.tab}`;
}
