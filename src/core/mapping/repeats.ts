/** The same table on several tabs, as where each team has one alike. Copies and old versions of a tab are none. */
import { normaliseName } from '../strategy/item';
import { cellText } from '../tables/cell';
import { normaliseHeading } from '../tables/headings';
import type { Assignment, Offer } from './assign';
import type { Candidate } from './candidate';

const MOSTLY = 0.8;
/** So many of the names of a copy stand on the tab that it was made from. */
const COPIED = 0.3;
/** A tab of another time, or one that nobody works on. */
const SET_ASIDE =
  /\b(?:copy|old|archived?|backup|bak|template|draft|test|example|sample|previous|last|v\d+|(?:fy|cy)?(?:19|20)\d\d|fy\d\d|[qh][1-4])\b/i;

/** True where another tab has a table alike, with other rows. */
export function isRepeat(one: Candidate, another: Candidate): boolean {
  const { area, rows } = one;
  const other = another.area;
  if (
    one.ownKey !== undefined ||
    another.ownKey !== undefined ||
    rows === 0 ||
    SET_ASIDE.test(area.sheet.name) ||
    SET_ASIDE.test(other.sheet.name)
  ) {
    return false;
  }
  const said = area.headings.map(normaliseHeading).filter((heading) => heading !== '');
  const there = new Set(other.headings.map(normaliseHeading).filter((heading) => heading !== ''));
  const same = said.filter((heading) => there.has(heading)).length;
  return said.length > 1 && same / Math.max(said.length, there.size) >= MOSTLY && !isCopy(one, another);
}

/** Readings of a table that was found already, on tabs alike. */
export function repeatsOf({ candidate, match }: Offer, { offers, taken }: Assignment): readonly Offer[] {
  const used = new Set([...taken.values()].map((offer) => offer.candidate));
  const accepted: Offer[] = [];
  for (const offer of offers) {
    if (offer.match.table !== match.table || used.has(offer.candidate)) continue;
    const others = [candidate, ...accepted.map((one) => one.candidate)];
    if (others.every((other) => isRepeat(offer.candidate, other))) accepted.push(offer);
  }
  return accepted;
}

/** The same things stand on both. */
function isCopy(one: Candidate, other: Candidate): boolean {
  const [names, known] = [namesIn(one), namesIn(other)];
  const same = [...names].filter((name) => known.has(name)).length;
  return same > Math.min(names.size, known.size) * COPIED;
}

/** Texts that differ from row to row: what things are called. */
function namesIn({ profiles }: Candidate): ReadonlySet<string> {
  const naming = profiles.filter(({ distinct, words }) => distinct >= MOSTLY && words > 1.5);
  return new Set(naming.flatMap(({ values }) => values.map((value) => normaliseName(cellText(value)))));
}
