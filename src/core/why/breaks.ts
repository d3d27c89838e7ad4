/** Where a chain ends although it should go on, and what the rows name that should carry it on. */
import type { Facts } from '../cells/chain-in-words';
import { quote } from '../gaps/wording';
import type { Item } from '../strategy/item';
import type { Evidence, Strategy } from '../strategy/strategy';
import type { Break } from './step';
import type { ChainItem, Goal } from './step-facts';

/** What a key result measures, or a piece of evidence speaks for. */
export function goalsOf(item: Exclude<ChainItem, Goal>, { everything }: Strategy): readonly Goal[] {
  if (item.table === 'keyResults') return item.measures;
  return everything.filter((other): other is Goal => speaksFor(item, other));
}

function speaksFor(item: Evidence, other: Item): boolean {
  const held = (other as Partial<{ readonly evidence: readonly Evidence[] }>).evidence;
  return held?.includes(item) ?? false;
}

export function closed({ row, standing }: Goal): Break {
  return {
    said:
      standing === 'outside'
        ? 'It belongs to another period, so the chain ends here.'
        : `It is ${(row.status ?? 'closed').toLowerCase()}, so the chain ends here.`,
  };
}

/** What each row should name, and the field in which it does. */
const NAMES_IN: Partial<Readonly<Record<ChainItem['table'], readonly [field: string, said: string]>>> = {
  initiatives: ['productObjective', 'The chain breaks off here: it names nothing that it serves.'],
  productObjectives: [
    'companyObjective',
    'The chain breaks off here: it names no company objective, and the map has no link for it.',
  ],
  keyResults: ['supports', 'The chain breaks off here: it does not say what it measures.'],
  evidence: ['supports', 'The chain breaks off here: it does not say what it speaks for.'],
};

export function breaksOf(
  item: ChainItem,
  { facts, strategy }: { readonly facts: Facts; readonly strategy: Strategy },
): readonly Break[] {
  const [field, said] = NAMES_IN[item.table] ?? [];
  if (field === undefined || said === undefined) return [];
  const broken = facts.broken.get(item.key) ?? [];
  if (broken.length > 0) {
    return broken.map(({ text, closest }) => ({
      said: `It names ${quote(text)}, which is not on the list${closest ? `; perhaps ${quote(closest)} is meant` : ''}.`,
      field,
    }));
  }
  return leadsSomewhere(item, strategy) ? [] : [{ said, field }];
}

function leadsSomewhere(item: ChainItem, strategy: Strategy): boolean {
  if (item.table === 'initiatives') return item.serves.length > 0;
  if (item.table === 'productObjectives') {
    return item.links.length > 0 || item.parents.length > 0 || item.row.standsAlone !== undefined;
  }
  // Evidence for a company objective is named in its cell and held by no goal.
  if (item.table === 'evidence') return item.row.supports !== undefined || goalsOf(item, strategy).length > 0;
  return item.table === 'keyResults' ? item.measures.length > 0 : true;
}
