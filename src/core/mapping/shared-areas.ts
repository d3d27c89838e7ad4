/** Areas whose rows several tables share, once it is known which tables other areas hold. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import type { Assignment, Offer } from './assign';
import type { Candidate } from './candidate';
import type { HeadingReader } from './heading-fits';
import { findLevels, type Levels } from './levels';
import { isAboutMeetings } from './named-like';
import { isRepeat } from './repeats';
import { LEVEL_TABLES } from './levels/thing';

export interface SharedArea {
  readonly candidate: Candidate;
  readonly levels: Levels;
  /** The tables that are read from it: others of its levels have a better place elsewhere. */
  readonly tables: ReadonlySet<PlanTableKey>;
}

/** So many of the values of a column name rows of another area: they are references. */
const NAMES_ROWS = 0.4;

/**
 * The most telling area of a table comes first. A table is read from one area, and from others that are alike.
 * @param except tables that are known already
 */
export function sharedAreas(
  candidates: readonly Candidate[],
  assignment: Assignment,
  read: HeadingReader,
  except: ReadonlySet<string> = new Set(),
): readonly SharedArea[] {
  const shared: SharedArea[] = [];
  for (const candidate of candidates.filter((one) => canShare(one, assignment))) {
    const elsewhere = takenElsewhere(candidate, assignment);
    for (const other of shared) {
      if (isRepeat(candidate, other.candidate)) continue;
      for (const table of other.tables) if (table !== 'keyResults') elsewhere.add(table);
    }
    const levels = findLevels(candidate.area, { elsewhere, read });
    const tables = new Set(
      [...(levels?.tables.keys() ?? [])].filter((table) => !elsewhere.has(table) && !except.has(table)),
    );
    if (levels && tables.size > 0) shared.push({ candidate, levels, tables });
  }
  return shared;
}

/** What is ours has a table of its own, and so has what says by its headings that it holds people, evidence or a vision. */
function canShare({ ownKey, area }: Candidate, { taken }: Assignment): boolean {
  if (ownKey !== undefined || isAboutMeetings(area.sheet.name)) return false;
  const match = [...taken.values()].find(({ candidate }) => candidate.area === area)?.match;
  if (!match || (LEVEL_TABLES as readonly string[]).includes(match.table)) return true;
  const naming = match.columns.find(({ key }) => key === planTables[match.table].identity);
  return naming?.how === 'part' || naming?.how === 'values';
}

/** Tables with a better place than this area: their rows are named here, or fit better there. */
function takenElsewhere(candidate: Candidate, assignment: Assignment): Set<PlanTableKey> {
  const { taken, offers, links } = assignment;
  const here = new Map(
    offers.filter((offer) => offer.candidate === candidate).map((offer) => [offer.match.table, offer.score]),
  );
  const share = (from: Candidate, to: Candidate) =>
    Math.max(0, ...[...(links.get(from)?.values() ?? [])].map((named) => named.get(to) ?? 0));
  const isNamedHere = ({ candidate: other }: Offer) =>
    share(candidate, other) >= NAMES_ROWS && share(candidate, other) > share(other, candidate);
  const isEmpty = ({ candidate: { ownKey, rows } }: Offer) => ownKey !== undefined && rows === 0;
  return new Set(
    [...taken].flatMap(([table, offer]) => {
      if (offer.candidate === candidate || isEmpty(offer)) return [];
      if (isNamedHere(offer)) return [table];
      // Key results stand beside their objectives as often as on a tab of their own, and in both places at once.
      const isBetter = table !== 'keyResults' && offer.score >= (here.get(table) ?? -Infinity);
      return isBetter && !isRepeat(candidate, offer.candidate) ? [table] : [];
    }),
  );
}
