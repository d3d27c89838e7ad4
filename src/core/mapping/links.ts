/** Which columns name rows of other tables: what tells a plan's levels apart when their headings are the same. */
import { normaliseName } from '../strategy/item';
import { cellText } from '../tables/cell';
import { planTables } from '../tables/all-tables';
import type { Candidate } from './candidate';
import type { Fit, HeadingReader } from './heading-fits';

/** For each column of an area (by its index on the tab) the share of its values that name rows of other areas. */
export type Links = ReadonlyMap<Candidate, ReadonlyMap<number, ReadonlyMap<Candidate, number>>>;

const LEAST_VALUES = 2;
const NAMING = 0.8;
const NEARLY = 0.25;
const LEADING_CODE = /^[A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*\b/;

export function linksBetween(candidates: readonly Candidate[], read: HeadingReader): Links {
  const names = namesIn(candidates, read);
  const links = new Map<Candidate, Map<number, Map<Candidate, number>>>();
  for (const from of candidates) {
    const ofColumns = new Map<number, Map<Candidate, number>>();
    from.profiles.forEach(({ values }, i) => {
      const hits = new Map<Candidate, number>();
      for (const value of values) {
        if (typeof value !== 'string') continue;
        for (const to of namedBy(value, names)) if (to !== from) hits.set(to, (hits.get(to) ?? 0) + 1);
      }
      const shares = [...hits].filter(([, count]) => count >= LEAST_VALUES);
      if (shares.length === 0) return;
      const total = values.length;
      ofColumns.set(from.area.firstColumn + i, new Map(shares.map(([to, count]) => [to, count / total])));
    });
    if (ofColumns.size > 0) links.set(from, ofColumns);
  }
  return links;
}

/** What rows are called: different values that are no plain numbers. */
function namesIn(
  candidates: readonly Candidate[],
  read: HeadingReader,
): ReadonlyMap<string, ReadonlySet<Candidate>> {
  const names = new Map<string, Set<Candidate>>();
  for (const candidate of candidates) {
    candidate.profiles.forEach(({ distinct, values }, i) => {
      if (values.length < LEAST_VALUES || distinct < NAMING) return;
      if (!mayName(candidate.area.headings[i] ?? '', read)) return;
      for (const value of values) {
        if (typeof value !== 'string' || /^[\d\s.,%-]*$/.test(value)) continue;
        const name = normaliseName(cellText(value));
        const known = names.get(name);
        if (known) known.add(candidate);
        else names.set(name, new Set([candidate]));
      }
    });
  }
  return names;
}

/** A heading that can only mean a link or a number names no rows. */
function mayName(heading: string, read: HeadingReader): boolean {
  const fits = read.fits(heading);
  const isNaming = ({ table, key, points }: Fit) =>
    (key === 'id' || key === planTables[table].identity) &&
    fits.every((other) => other.table !== table || other.points <= points + NEARLY);
  return fits.length === 0 || fits.some(isNaming);
}

function namedBy(value: string, names: ReadonlyMap<string, ReadonlySet<Candidate>>): ReadonlySet<Candidate> {
  const whole = names.get(normaliseName(cellText(value)));
  if (whole) return whole;
  const found = new Set<Candidate>();
  for (const part of value.split(/[\n;,]+/)) {
    const name = normaliseName(cellText(part));
    const code = LEADING_CODE.exec(part.trim())?.[0];
    const named = names.get(name) ?? (code === undefined ? undefined : names.get(normaliseName(code)));
    for (const one of named ?? []) found.add(one);
  }
  return found;
}
