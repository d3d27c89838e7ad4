/** Which area is which table: all areas and tables are weighed together, because one reading depends on the others. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { isBlank } from '../tables/cell';
import { normaliseHeading } from '../tables/headings';
import { columnOf, columnsOf } from '../tables/table';
import type { Candidate } from './candidate';
import type { HeadingReader } from './heading-fits';
import { linksBetween, type Links } from './links';
import { isAboutMeetings, namedLike } from './named-like';
import { matchColumns, type Match } from './match-columns';

export interface Offer {
  readonly candidate: Candidate;
  readonly match: Match;
  readonly score: number;
  readonly named: boolean;
  readonly telling: boolean;
}

export interface Assignment {
  readonly taken: ReadonlyMap<PlanTableKey, Offer>;
  /** Every reading that was considered, best first. */
  readonly offers: readonly Offer[];
  readonly links: Links;
}

/** A naming heading that only this table uses, such as "Company goal", tells more than "Objective". */
const TELLING_BONUS = 2;
/** A tab that set-up laid out comes first once it has rows; while it is empty, a person's own tab comes first. */
const OWN_WITH_ROWS = 1000;
const OWN_EMPTY = -1000;
/** Without a telling tab name, one known heading is not enough: any list has a column called Name or Objective. */
export const LEAST_SCORE = 5;
const LINK_BONUS = 2;
/** Of two like tables, the shorter one is the company's. */
const FEWER_ROWS_BONUS = 0.5;
const MOST_OFFERS = 4;
/** So many known headings are enough, however many others there are. */
const KNOWN_COLUMNS = 4;

export function assignTables(
  candidates: readonly Candidate[],
  read: HeadingReader,
  least: number,
  except: ReadonlySet<string> = new Set(),
): Assignment {
  const keys = (Object.keys(planTables) as PlanTableKey[]).filter((key) => !except.has(key));
  const links = linksBetween(candidates, read);
  const offers = keys
    .flatMap((key) => candidates.flatMap((candidate) => offersOf(candidate, key, read)))
    .filter(({ score }) => score >= least || score <= OWN_EMPTY / 2)
    .sort((a, b) => b.score - a.score);
  const perTable = keys
    .map((key) => offers.filter(({ match }) => match.table === key).slice(0, MOST_OFFERS))
    .filter(({ length }) => length > 0);
  return { taken: bestOf(perTable, links), offers, links };
}

function offersOf(candidate: Candidate, key: PlanTableKey, read: HeadingReader): readonly Offer[] {
  if (candidate.ownKey !== undefined && candidate.ownKey !== key) return [];
  if (candidate.ownKey === undefined && isAboutMeetings(candidate.area.sheet.name)) return [];
  const match = matchColumns(candidate, key, read);
  if (match.points === 0) return [];
  const headings = candidate.area.headings.filter((heading) => heading !== '').length;
  const named = namedLike(candidate, key);
  const telling = isTelling(candidate, match);
  const tier = candidate.ownKey === undefined ? 0 : hasRows(candidate, match) ? OWN_WITH_ROWS : OWN_EMPTY;
  // A list in which little else is known is some other list.
  const isKnown = named > 0 || match.columns.length >= Math.min(KNOWN_COLUMNS, headings / 2);
  if (!isKnown && candidate.ownKey === undefined) return [];
  const score = match.points + named + (telling ? TELLING_BONUS : 0) + tier;
  return [{ candidate, match, score, named: named > 0, telling }];
}

/** Tries every combination of the best few readings of each table: there are seven tables. */
function bestOf(perTable: readonly (readonly Offer[])[], links: Links): ReadonlyMap<PlanTableKey, Offer> {
  let best: readonly Offer[] = [];
  let most = -Infinity;
  const chosen: Offer[] = [];
  const used = new Set<Candidate>();
  const rest = perTable.map((_, i) =>
    perTable.slice(i).reduce((sum, offers) => sum + Math.max(0, offers[0]?.score ?? 0) + 2 * LINK_BONUS, 0),
  );
  const walk = (at: number, score: number): void => {
    if (score + (rest[at] ?? 0) <= most) return;
    const offers = perTable[at];
    if (!offers) {
      if (score > most) [best, most] = [[...chosen], score];
      return;
    }
    for (const offer of offers) {
      if (used.has(offer.candidate)) continue;
      used.add(offer.candidate);
      const bonus = chosen.reduce((sum, other) => sum + between(offer, other, links), 0);
      chosen.push(offer);
      // An empty tab of ours stands in only where there is nothing else, and then it costs nothing.
      walk(at + 1, score + Math.max(offer.score, EMPTY_SCORE) + bonus);
      chosen.pop();
      used.delete(offer.candidate);
    }
    walk(at + 1, score);
  };
  walk(0, 0);
  return new Map(best.map((offer) => [offer.match.table, offer]));
}

const EMPTY_SCORE = 0.01;

/** What two readings say about each other: links lead from the lower level to the higher one. */
function between(one: Offer, other: Offer, links: Links): number {
  return oneWay(one, other, links) + oneWay(other, one, links);
}

function oneWay(from: Offer, to: Offer, links: Links): number {
  const shares = [...(links.get(from.candidate)?.values() ?? [])].map(
    (named) => named.get(to.candidate) ?? 0,
  );
  const share = Math.max(0, ...shares);
  const isUsual = pointsTo(from.match.table, to.match.table);
  const isUpsideDown = pointsTo(to.match.table, from.match.table);
  const linked = share < 0.4 ? 0 : isUsual ? LINK_BONUS * share : isUpsideDown ? -LINK_BONUS * share : 0;
  const levels = from.match.table === 'companyObjectives' && to.match.table === 'productObjectives';
  return linked + (levels && from.candidate.rows < to.candidate.rows ? FEWER_ROWS_BONUS : 0);
}

function pointsTo(from: PlanTableKey, to: PlanTableKey): boolean {
  return columnsOf(planTables[from]).some(([, column]) => from !== to && column.pointsTo?.includes(to));
}

/** The words over the naming column name rows of no other table. */
function isTelling({ area }: Candidate, { table, columns }: Match): boolean {
  const { identity } = planTables[table];
  const naming = columns.find(({ key }) => key === identity);
  if (!naming || naming.how === 'part') return false;
  const heading = normaliseHeading(area.headings[naming.column - area.firstColumn]);
  return !Object.entries(planTables).some(([other, declared]) => {
    if (other === table) return false;
    const column = columnOf(declared, declared.identity);
    return [column.heading, ...column.synonyms].some((one) => normaliseHeading(one) === heading);
  });
}

function hasRows({ area }: Candidate, { columns }: Match): boolean {
  const { sheet, headingRow } = area;
  return sheet.cells.slice(headingRow + 1).some((row) => columns.some(({ column }) => !isBlank(row[column])));
}
