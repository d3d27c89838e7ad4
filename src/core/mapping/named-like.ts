/** Whether the tab, or the title above an area, is called like a table. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { normaliseHeading } from '../tables/headings';
import type { Candidate } from './candidate';
import { headingWordsOf, indexOfPhrase } from './heading-words';

/** The name itself, and words of it within a longer one: "Company goals for 2026". */
const WHOLE = 4;
const PART = 2;

/** What the name adds to the points of an area as a table. */
export function namedLike({ area }: Candidate, key: PlanTableKey): number {
  return Math.max(...[area.sheet.name, area.title].map((said) => (said === '' ? 0 : nameFit(said, key))));
}

function nameFit(said: string, key: PlanTableKey): number {
  if (namesOf(key).some((name) => normaliseHeading(name) === normaliseHeading(said))) return WHOLE;
  const { words } = headingWordsOf(said);
  const fits = (Object.keys(planTables) as PlanTableKey[]).map(
    (other) => [other, longestIn(words, other)] as const,
  );
  const longest = Math.max(...fits.map(([, length]) => length));
  const own = fits.find(([other]) => other === key)?.[1] ?? 0;
  return own > 0 && own === longest ? PART : 0;
}

/** How many words of a table's name stand in what is said; a longer name tells more. */
function longestIn(words: readonly string[], key: PlanTableKey): number {
  const names = namesOf(key).map((name) => headingWordsOf(name).words);
  return Math.max(0, ...names.filter((name) => indexOfPhrase(words, name) >= 0).map(({ length }) => length));
}

function namesOf(key: PlanTableKey): readonly string[] {
  return [planTables[key].name, ...planTables[key].alsoCalled];
}

const MEETINGS =
  /(?:^|[^a-z])(?:minutes|meetings?|agendas?|stand-?ups?|retros?|retrospectives?)(?:[^a-z]|$)/i;

/** What was said in a meeting reads like evidence or a list of work, and is neither; the person can still say that it is. */
export function isAboutMeetings(tab: string): boolean {
  return MEETINGS.test(tab);
}
