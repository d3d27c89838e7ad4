/** Reads an area as the table that a person says it is. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import type { Area } from './area';
import type { Offer } from './assign';
import { candidateOf, type Candidate } from './candidate';
import { headingReader, type HeadingReader } from './heading-fits';
import { linksBetween } from './links';
import { matchColumns, type MatchedColumn } from './match-columns';
import type { MappedKey, TableProposal } from './proposal';
import { columnsOf } from './recognise';
import { boundsOf, columnProposals, rowsRead } from './table-proposal';

export interface Known {
  readonly area: Area;
  readonly table: PlanTableKey;
}

/** @param others what other areas are taken for: a column may name rows of theirs */
export function proposeAs(area: Area, table: MappedKey, others: readonly Known[]): TableProposal {
  const candidate = candidateOf(area, undefined);
  const columns = table === 'alignmentMap' ? [] : columnsAs(candidate, table, others);
  return {
    table,
    confidence: 'sure',
    why: 'You said so.',
    area: boundsOf(candidate),
    columns: columnProposals(candidate, columns),
    rows: table === 'alignmentMap' ? candidate.rows : rowsRead(candidate, planTables[table], columns),
  };
}

function columnsAs(
  candidate: Candidate,
  table: PlanTableKey,
  others: readonly Known[],
): readonly MatchedColumn[] {
  const read = headingReader();
  const offer = offerOf(candidate, table, read);
  const there = others.map((other) => offerOf(candidateOf(other.area, undefined), other.table, read));
  const links = linksBetween([candidate, ...there.map((one) => one.candidate)], read);
  const taken = new Map(there.map((one) => [one.match.table, one]));
  const columns = columnsOf(offer, { taken, offers: [], links }, []);
  return columns.some(({ key }) => key === planTables[table].identity)
    ? columns
    : [...namingColumn(candidate, table, columns), ...columns];
}

function offerOf(candidate: Candidate, table: PlanTableKey, read: HeadingReader): Offer {
  return { candidate, match: matchColumns(candidate, table, read), score: 0, named: false, telling: false };
}

const NEARLY_ALL = 0.8;

/** Where no heading says so, the column with the most words in it is most likely the one that rows are called by. */
function namingColumn(
  { area, profiles }: Candidate,
  table: PlanTableKey,
  known: readonly MatchedColumn[],
): readonly MatchedColumn[] {
  const free = profiles
    .map((profile, i) => ({ ...profile, column: area.firstColumn + i }))
    .filter(({ column }) => !known.some((one) => one.column === column))
    .filter(({ distinct, words, values }) => values.length > 0 && distinct >= NEARLY_ALL && words >= 2)
    .sort((a, b) => b.words - a.words);
  const [longest] = free;
  if (!longest) return [];
  const { column } = longest;
  return [{ column, key: planTables[table].identity, how: 'values', points: 0, confidence: 'guess' }];
}
