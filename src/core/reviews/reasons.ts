/** Why a person should be heard about some items, in words, the weightiest first. */
import type { PlanFacts } from '../emails/facts';
import { roleOf, type Role } from '../emails/roles';
import { label, normaliseName, type Item } from '../strategy/item';
import type { Stakeholder } from '../strategy/strategy';
import { above, below } from './around';
import type { AskedItem } from './ask-item';

export interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** What somebody cares about. */
export interface Cared {
  readonly items: ReadonlySet<Item>;
  /** What is no row: a product, or a topic. */
  readonly words: readonly string[];
}

const DIRECTLY = 100;
const OWNED = 80;
const SERVED = 60;
const PART = 55;
const CONCERNED = 40;

export function reasonsOf(
  { name, row }: Stakeholder,
  cares: Cared,
  items: readonly AskedItem[],
): readonly Reason[] {
  const all = items.flatMap((item) => [
    ...caringReasons(item, cares),
    ...(isOwner(item, name) ? [{ words: `Owns ${label(item)}`, weight: OWNED }] : []),
    ...functionReason(item.facts, row.function ?? ''),
  ]);
  const distinct = new Map(all.map((reason) => [reason.words, reason]));
  return [...distinct.values()].sort((a, b) => b.weight - a.weight);
}

function caringReasons({ row, facts }: AskedItem, { items, words }: Cared): readonly Reason[] {
  if (!row) return [];
  const care = (about: Item, why: string, weight: number): readonly Reason[] =>
    items.has(about) ? [{ words: `Cares about ${label(about)}${why}`, weight }] : [];
  const product = productOf(row);
  return [
    ...care(row, facts.kind === 'gap' ? ', which this gap is about' : '', DIRECTLY),
    ...[...above(row)].flatMap((goal) => care(goal, ', which this serves', SERVED)),
    ...[...below(row)].flatMap((work) => care(work, ', which is part of this', PART)),
    ...(product !== undefined && words.some((word) => normaliseName(word) === normaliseName(product))
      ? [{ words: `Cares about the product ${product}`, weight: DIRECTLY }]
      : []),
  ];
}

function productOf(row: NonNullable<AskedItem['row']>): string | undefined {
  if (row.table === 'productObjectives') return row.row.product;
  for (const goal of above(row)) if (goal.table === 'productObjectives') return goal.row.product;
  return undefined;
}

function isOwner({ row }: AskedItem, name: string): boolean {
  const owner = row?.row.owner;
  return owner !== undefined && normaliseName(owner) === normaliseName(name);
}

/** What makes an item the business of a function: the end of "Sales, and …". */
const CONCERNS: Readonly<Partial<Record<Role, (facts: PlanFacts) => string | undefined>>> = {
  executive: ({ kind }) => (kind === 'companyObjectives' ? 'this is a company objective' : undefined),
  finance: ({ lever, value }) =>
    lever === 'Cost' || lever === 'Cash timing' || value !== undefined ? 'this is about money' : undefined,
  sales: ({ lever }) => (lever === 'Revenue' ? 'this should bring in revenue' : undefined),
  marketing: ({ segment }) => (segment === undefined ? undefined : `this is for ${segment}`),
  customers: ({ lever }) => (lever === 'Retention' ? 'this should keep customers' : undefined),
  engineering: ({ effort }) => (effort === undefined ? undefined : 'this has to be built'),
  legal: ({ lever, risk }) => (lever === 'Risk' || risk !== undefined ? 'this touches a risk' : undefined),
};

function functionReason(facts: PlanFacts, title: string): readonly Reason[] {
  const why = CONCERNS[roleOf(title)]?.(facts);
  return why === undefined ? [] : [{ words: `Works in ${title}, and ${why}`, weight: CONCERNED }];
}
