/** Things that no single person answers for. */
import { byKey } from '../../strategy/item';
import type { Initiative, KeyResult, ProductObjective, Strategy } from '../../strategy/strategy';
import { headingOf, leftBlank, placeOf } from '../cell-facts';
import { emailOf, familyNamesFirst, namesSeveral } from '../owners';
import { placeholderIn } from '../../language/placeholders';
import { count, quote } from '../wording';
import type { Finding, Rule } from '../rule';

type Owned = ProductObjective | KeyResult | Initiative;

export const noSingleOwner: Rule = {
  id: 'G28',
  name: 'No single owner',
  family: 'Execution and time',
  level: 3,
  why: 'What several people own, or nobody does, waits for the other one.',
  needs: [['productObjectives.owner', 'keyResults.owner', 'initiatives.owner']],
  find: (strategy) => {
    const { productObjectives, initiatives } = strategy;
    const keyResults = strategy.keyResults.filter(
      (item) => item.row.owner !== undefined || !inheritsOwner(item, strategy),
    );
    return [
      ...[productObjectives, keyResults, initiatives].flatMap((items) => judge(items, strategy)),
      ...unknownPeople([...productObjectives, ...keyResults, ...initiatives], strategy),
    ];
  },
};

/** The objective's owner answers for its key results; where it has none, the gap is the objective's. */
function inheritsOwner({ measures }: KeyResult, strategy: Strategy): boolean {
  return measures.some((goal) => goal.row.owner !== undefined || leftBlank(strategy, goal, 'owner'));
}

function judge(items: readonly Owned[], strategy: Strategy): readonly Finding[] {
  const familyFirst = familyNamesFirst(items.flatMap(({ row }) => row.owner ?? []));
  return items.flatMap((item): readonly Finding[] => {
    const { owner } = item.row;
    const heading = headingOf(strategy, item, 'owner');
    const place = placeOf(strategy, item, 'owner');
    if (leftBlank(strategy, item, 'owner')) {
      return [
        {
          items: [item],
          place,
          gap: `${quote(item)} has no owner.`,
          saw: `${heading} is blank.`,
          next: 'Agree on one person who answers for it.',
        },
      ];
    }
    if (
      owner === undefined ||
      placeholderIn(owner, true) !== undefined ||
      !namesSeveral(owner, familyFirst)
    ) {
      return [];
    }
    return [
      {
        items: [item],
        place,
        gap: `${quote(item)} has more than one owner.`,
        saw: `${heading} says ${quote(owner)}.`,
        next: 'Pick the one who answers for it; the others can help.',
      },
    ];
  });
}

/** The Stakeholders tab knows who is here only where it lists most owners; then an address that is missing may be of somebody who left. */
const KNOWN_LEAST = 0.5;

function unknownPeople(items: readonly Owned[], strategy: Strategy): readonly Finding[] {
  const listed = new Set(strategy.stakeholders.flatMap(({ row }) => emailOf(row.email) ?? []));
  const owned = new Map<string, Owned[]>();
  for (const item of items) {
    const email = emailOf(item.row.owner);
    if (email) owned.set(email, [...(owned.get(email) ?? []), item]);
  }
  const unknown = [...owned].filter(([email]) => !listed.has(email));
  if (unknown.length > owned.size * KNOWN_LEAST) return [];
  return unknown.flatMap(([email, owns]) => {
    const [first] = [...owns].sort(byKey);
    if (!first) return [];
    return [
      {
        items: [],
        part: email,
        place: placeOf(strategy, first, 'owner'),
        gap: `${email} owns ${count(owns.length, 'item')}, but is not among the stakeholders.`,
        saw: `The first is ${quote(first)}. Most other owners are on the list of stakeholders.`,
        next: 'Check the address; if the person has left, agree on a new owner.',
        level: 2,
      },
    ];
  });
}
