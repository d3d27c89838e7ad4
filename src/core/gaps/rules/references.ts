/** References that lead nowhere. */
import { byKey, normaliseName } from '../../strategy/item';
import type { BrokenReference } from '../../strategy/strategy';
import { count, list, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const brokenReference: Rule = {
  id: 'G05',
  name: 'Broken reference',
  family: 'Strategy and coverage',
  level: 3,
  why: 'The link is lost, so everything counted through it is missing.',
  needs: [],
  find: ({ broken }) => [...byText(broken).values()].map(finding),
};

type Some<T> = readonly [T, ...T[]];

/** Many rows that point to the same missing row lack one thing, not many. */
function byText(broken: readonly BrokenReference[]): ReadonlyMap<string, Some<BrokenReference>> {
  const groups = new Map<string, Some<BrokenReference>>();
  for (const reference of [...broken].sort((a, b) => byKey(a.from, b.from))) {
    const key = JSON.stringify([reference.place.sheetId, reference.heading, normaliseName(reference.text)]);
    const before = groups.get(key);
    groups.set(key, before ? [...before, reference] : [reference]);
  }
  return groups;
}

function finding(references: Some<BrokenReference>): Finding {
  const [{ from, heading, place, text, closest }] = references;
  const isOne = references.length === 1;
  const who = isOne ? `${quote(from)} points` : `${count(references.length, 'row')} of ${place.tab} point`;
  const said = isOne
    ? `"${heading}" says ${quote(text)}.`
    : `"${heading}" says so for ${list(references.map((one) => one.from.id || quote(one.from)))}.`;
  return {
    items: isOne ? [from] : [],
    part: isOne ? `${heading}: ${text}` : `tab ${place.sheetId}, ${heading}: ${normaliseName(text)}`,
    place,
    gap: `${who} to ${quote(text)}, which is not on the list.`,
    saw: closest ? `${said} The nearest is ${quote(closest)}.` : said,
    next: closest
      ? `Did you mean ${quote(closest)}? Then write that.`
      : 'Correct the name, or add the missing row.',
  };
}
