/** The same table on several tabs, as where each team has one alike. Copies and old versions of a tab are none. */
import { normaliseName } from '../strategy/item';
import { cellText } from '../tables/cell';
import { normaliseHeading } from '../tables/headings';
import { planTables } from '../tables/all-tables';
import type { Assignment, Offer } from './assign';
import type { Candidate } from './candidate';

const MOSTLY = 0.8;
/** So many of the names of a copy stand on the tab that it was made from. */
const COPIED = 0.3;
/** A tab of another time, or one that nobody works on. */
const SET_ASIDE =
  /\b(?:copy|old|archived?|backup|bak|template|draft|test|example|sample|previous|last|v\d+|(?:fy|cy)?(?:19|20)\d\d|fy\d\d|[qh][1-4])\b/i;

/** True where another tab has a table alike. */
export function isRepeat({ area, rows, ownKey }: Candidate, { area: other }: Candidate): boolean {
  if (
    ownKey !== undefined ||
    rows === 0 ||
    SET_ASIDE.test(area.sheet.name) ||
    SET_ASIDE.test(other.sheet.name)
  ) {
    return false;
  }
  const said = area.headings.map(normaliseHeading).filter((heading) => heading !== '');
  const there = new Set(other.headings.map(normaliseHeading).filter((heading) => heading !== ''));
  const same = said.filter((heading) => there.has(heading)).length;
  return said.length > 1 && same / Math.max(said.length, there.size) >= MOSTLY;
}

/** Readings of a table that was found already, on tabs alike. */
export function repeatsOf({ candidate, match }: Offer, { offers, taken }: Assignment): readonly Offer[] {
  const used = new Set([...taken.values()].map((offer) => offer.candidate));
  return offers.filter(
    (offer) =>
      offer.match.table === match.table &&
      !used.has(offer.candidate) &&
      isRepeat(offer.candidate, candidate) &&
      !isCopy(offer, namesOf({ candidate, match })),
  );
}

function isCopy(offer: Offer, known: ReadonlySet<string>): boolean {
  const names = [...namesOf(offer)];
  return names.filter((name) => known.has(name)).length > names.length * COPIED;
}

function namesOf({ candidate, match }: Pick<Offer, 'candidate' | 'match'>): ReadonlySet<string> {
  const { identity } = planTables[match.table];
  const column = match.columns.find(({ key }) => key === identity)?.column ?? -1;
  const values = candidate.profiles[column - candidate.area.firstColumn]?.values ?? [];
  return new Set(values.map((value) => normaliseName(cellText(value))));
}
