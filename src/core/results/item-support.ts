/** What was said item by item, and what that comes to for a company objective and all that serves it. */
import { supportOf, type Say, type Support } from '../reviews/support';
import { byKey, type Item } from '../strategy/item';
import { servingItems } from '../strategy/serving';
import type { CompanyObjective, Strategy } from '../strategy/strategy';
import type { Day } from '../tables/day';

export interface ItemSupport {
  readonly item: Item;
  readonly support: Support;
}

/** Every item that somebody was asked about: what somebody objects to first, then what has least support; unknown support last. */
export function supportByItem(says: readonly Say[], { today, settings }: Strategy): readonly ItemSupport[] {
  const byItem = new Map<Item, Say[]>();
  for (const say of says) byItem.set(say.item, [...(byItem.get(say.item) ?? []), say]);
  const rank = ({ support: { consent, net } }: ItemSupport) => (consent === 'Paused' ? -2 : (net ?? 2));
  return [...byItem]
    .map(([item, about]) => ({ item, support: supportOf(about, today, settings.supportDays) }))
    .sort((a, b) => rank(a) - rank(b) || byKey(a.item, b.item));
}

/** What people said of an objective and of all that serves it. */
export interface ObjectiveSupport extends Support {
  /** In words: an objection anywhere below pauses it; what nobody was asked about is not taken for agreed. */
  readonly consentText: string;
  readonly ageText: string;
  /** 2 of 3 questions answered, on 1 of 4 items */
  readonly basis: string;
}

/** Undefined where nobody was asked about any of it. */
export function objectiveSupport(
  objective: CompanyObjective,
  strategy: Strategy,
): ObjectiveSupport | undefined {
  const { says, today, settings } = strategy;
  if (says.length === 0) return undefined;
  const serving = servingItems(objective);
  const about = says.filter(({ item }) => serving.has(item));
  if (about.length === 0) return undefined;
  const items = supportByItem(about, strategy);
  const asked = new Set(items.map(({ item }) => item));
  const support = supportOf(about, today, settings.supportDays);
  // Who was asked about the objective itself was asked about the whole; its key results are part of it.
  const isWhole =
    asked.has(objective) ||
    [...serving].every((item) => item === objective || item.table === 'keyResults' || asked.has(item));
  const { consent = 'Waiting' } = support;
  return {
    ...support,
    consentText: consent === 'Adopted' && !isWhole ? 'Adopted in part' : consent,
    ageText: weakestAge(items),
    basis: `${support.answered} of ${support.asked} answered, on ${asked.size} of ${serving.size} items`,
  };
}

/** The item whose support is oldest speaks for the whole: what was renewed elsewhere renews nothing here. */
function weakestAge(items: readonly ItemSupport[]): string {
  const supported = items.filter(({ support }) => support.supportedOn !== undefined);
  const [oldest] = supported.sort((a, b) =>
    (a.support.supportedOn ?? '') < (b.support.supportedOn ?? '') ? -1 : 1,
  );
  if (!oldest) return 'No support yet';
  const part = supported.length < items.length ? ' in part' : '';
  return ageText(oldest.support, part);
}

/** Expired, 2025-10-02. It names the day and no age, so that it reads the same tomorrow. */
export function ageText({ age, supportedOn }: Pick<Support, 'age' | 'supportedOn'>, part = ''): string {
  return age === undefined || supportedOn === undefined
    ? 'No support yet'
    : `${age.expired ? 'Expired' : 'Current'}${part}, ${supportedOn satisfies Day}`;
}
