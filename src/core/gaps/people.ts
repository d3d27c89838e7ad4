/** What rules ask about people. How much they can move or stop is weighed here and is in no sentence: sentences may be mailed. */
import { isHigh } from '../methods/power-interest';
import type { Say } from '../reviews/support';
import { byKey, type Item } from '../strategy/item';
import type { Stakeholder } from '../strategy/strategy';
import { dayOfMoment } from '../reviews/moment';
import type { Day } from '../tables/day';

export function hasHighPower({ row }: Stakeholder): boolean {
  return row.power !== undefined && isHigh(row.power);
}

/** What the finding is about: the item, and the person where the list of stakeholders has one. */
export function itemsOf({ item, who }: Say): readonly Item[] {
  return who ? [item, who] : [item];
}

/** Tells people without a row apart. */
export function partOf({ who, newest }: Say): { readonly part?: string } {
  return who ? {} : { part: newest.person.address };
}

/** The day on which the question left, in its newest round; of one that was only answered, that day. */
export function askedOn({ newest }: Say): Day | undefined {
  const moment = newest.sentAt ?? newest.answer?.at;
  return moment === undefined ? undefined : dayOfMoment(moment);
}

/** In an order that sorting rows does not change. */
export function inPlanOrder(a: Say, b: Say): number {
  return byKey(a.item, b.item) || a.newest.person.address.localeCompare(b.newest.person.address, 'en');
}
