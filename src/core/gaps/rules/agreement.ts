/** Agreement that has grown old, and people who matter and disagree. */
import { changesBetween } from '../../emails/changes';
import { factsOf, isAskable } from '../../emails/facts-of';
import { dayOfMoment } from '../../reviews/moment';
import { isSupport, type Say } from '../../reviews/support';
import { byKey, type Item } from '../../strategy/item';
import type { Strategy } from '../../strategy/strategy';
import { daysBetween } from '../../tables/day';
import { hasHighPower, inPlanOrder, itemsOf, partOf } from '../people';
import type { Finding, Rule } from '../rule';
import { list, plain, quote } from '../wording';

export const supportExpired: Rule = {
  id: 'G57',
  name: 'Support has expired',
  family: 'People',
  level: 2,
  why: 'They agreed to something else, or to something long ago.',
  needs: ['says'],
  settings: ['supportDays'],
  find: (strategy) =>
    [...strategy.says].sort(inPlanOrder).flatMap((say): readonly Finding[] => {
      const { heard, name, item } = say;
      if (!heard || !isSupport(heard.answer.answer)) return [];
      const day = dayOfMoment(heard.answer.at);
      const { supportDays } = strategy.settings;
      const changes = changesSince(say, strategy);
      const isOld = daysBetween(day, strategy.today) > supportDays;
      const [first] = changes;
      if (first === undefined && !isOld) return [];
      const common = { items: itemsOf(say), ...partOf(say) };
      if (first === undefined) {
        return [
          {
            ...common,
            gap: `${name} should be asked again about ${quote(item)}: their yes is old.`,
            saw: `The last support is from ${day}; the setting allows ${plain(supportDays)} days.`,
            next: 'Ask whether it still holds, in one line.',
          },
        ];
      }
      return [
        {
          ...common,
          gap: `${name} agreed to ${quote(item)} before it changed.`,
          saw: `Agreed on ${day}. Since then: ${changes.join('; ')}.`,
          next: 'Ask again, only about what changed.',
        },
      ];
    }),
};

/** What the mails would tell of as changed since the person saw it. */
function changesSince({ item, heard }: Say, strategy: Strategy): readonly string[] {
  if (!heard?.facts || !isAskable(item)) return [];
  return changesBetween(heard.facts, factsOf(item, strategy), (day) => day);
}

export const conflictingAnswers: Rule = {
  id: 'G58',
  name: 'Answers that conflict',
  family: 'People',
  level: 3,
  why: 'Two people whose word weighs pull in opposite directions.',
  needs: ['says', 'stakeholders.power'],
  find: ({ says }) => {
    const byItem = new Map<Item, Say[]>();
    for (const say of [...says].sort(inPlanOrder)) {
      if (!say.who || !hasHighPower(say.who)) continue;
      byItem.set(say.item, [...(byItem.get(say.item) ?? []), say]);
    }
    return [...byItem].flatMap(([item, all]): readonly Finding[] => {
      const [champions, objectors] = (['Champion', 'Objection'] as const).map((wanted) =>
        all.filter(({ heard }) => heard?.answer.answer === wanted),
      );
      if (!champions?.length || !objectors?.length) return [];
      const names = (some: readonly Say[]) => list(some.map(({ name }) => name));
      const who = [...champions, ...objectors].flatMap((say) => say.who ?? []).sort(byKey);
      return [
        {
          items: [item, ...who],
          gap: `${names(champions)} and ${names(objectors)} disagree on ${quote(item)}.`,
          saw: `${names(champions)}: champion it. ${names(objectors)}: object.`,
          next: 'Put them together, with one question and half an hour.',
        },
      ];
    });
  },
};
