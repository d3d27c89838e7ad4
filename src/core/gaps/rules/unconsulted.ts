/** People whose word weighs, and whom nobody has asked about what matters to them. */
import type { Say } from '../../reviews/support';
import { byKey, type Item } from '../../strategy/item';
import { indexItems } from '../../strategy/references';
import { servingItems } from '../../strategy/serving';
import type { CompanyObjective, Initiative, ProductObjective, Strategy } from '../../strategy/strategy';
import { daysBetween, type Day } from '../../tables/day';
import { placeOf } from '../cell-facts';
import { askedOn, hasHighPower } from '../people';
import type { Rule } from '../rule';
import { list, quote } from '../wording';

type Named = CompanyObjective | ProductObjective | Initiative;

export const unconsulted: Rule = {
  id: 'G51',
  name: 'Not asked about what matters to them',
  family: 'People',
  level: 4,
  why: 'Whoever hears of it late says no late, when it costs most.',
  needs: ['stakeholders.power', 'stakeholders.caresAbout'],
  settings: ['cycleDays'],
  find: (strategy) => {
    const { companyObjectives, productObjectives, initiatives, stakeholders } = strategy;
    const index = indexItems<Named>(companyObjectives, productObjectives, initiatives);
    return stakeholders.filter(hasHighPower).flatMap((who) => {
      const heard = lastAsked(strategy.says.filter((say) => say.who === who));
      const open = index
        .resolve(who.row.caresAbout)
        .items.filter((item) => !wasAskedInCycle(item, heard, strategy))
        .sort(byKey);
      const [first] = open;
      if (!first) return [];
      const before = [...heard.values()].sort();
      const last = before[before.length - 1];
      const more = open.length === 1 ? '' : ` and ${open.length - 1} more that matter to them`;
      const all = list(open.map(({ id, name }) => id || name));
      return [
        {
          items: [who],
          place: placeOf(strategy, who, 'caresAbout'),
          gap: `${who.name} has not been asked about ${quote(first)}${more}.`,
          saw:
            last === undefined
              ? `Nothing was sent to them yet. It is about ${all}.`
              : `The last question to them is from ${last}. It is about ${all}.`,
          next: 'Send a draft now, not the final: ask what would make it fail.',
        },
      ];
    });
  },
};

function lastAsked(says: readonly Say[]): ReadonlyMap<Item, Day> {
  return new Map(
    says.flatMap((say) => {
      const day = askedOn(say);
      return day === undefined ? [] : [[say.item, day] as const];
    }),
  );
}

/** Asked about a part of it counts. */
function wasAskedInCycle(item: Named, heard: ReadonlyMap<Item, Day>, { today, settings }: Strategy): boolean {
  if (heard.size === 0) return false;
  const parts = servingItems(item);
  return [...heard].some(([about, day]) => parts.has(about) && daysBetween(day, today) <= settings.cycleDays);
}
