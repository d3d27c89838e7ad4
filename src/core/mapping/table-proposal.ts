/** One table as it is shown to a person: what we take it for, why, and what stands in its columns. */
import { list } from '../gaps/wording';
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { parseTable } from '../tables/parse-table';
import { shorten } from '../tables/problem';
import type { Columns, Table } from '../tables/table';
import { LEAST_SCORE, type Assignment, type Offer } from './assign';
import type { Candidate } from './candidate';
import type { MatchedColumn } from './match-columns';
import { declaredAs } from './mapped-key';
import type { ColumnProposal, Confidence, MappedKey, TableProposal } from './proposal';
import { foundTable } from './recognise';
import type { SharedArea } from './shared-areas';

const SURE_FROM = 8;
/** So much better than the next table must a sure one fit. */
const CLEARLY_BETTER = 1.5;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const HEADINGS_NAMED = 3;

export function tableProposal(
  offer: Offer,
  columns: readonly MatchedColumn[],
  rival: Offer | undefined,
): TableProposal {
  const { candidate, match } = offer;
  return {
    table: match.table,
    confidence: confidenceOf(offer, rival),
    why: whyOf(offer),
    area: boundsOf(candidate),
    columns: columnProposals(candidate, columns),
    rows: rowsRead(candidate, planTables[match.table], columns),
  };
}

/** One proposal for each table that shares the rows of an area. */
export function levelProposals({ candidate, levels, tables }: SharedArea): readonly TableProposal[] {
  return [...levels.tables]
    .filter(([table]) => tables.has(table))
    .map(([table, view]) => ({
      table,
      confidence: 'likely',
      why: levels.why,
      area: boundsOf(candidate),
      levels: levels.kind,
      columns: columnProposals(candidate, confirmedColumns(levels.columns.get(table) ?? new Map(), 'likely')),
      rows: rowsIn(table, view),
    }));
}

/** Columns whose place is known already. */
export function confirmedColumns(
  places: ReadonlyMap<string, number>,
  confidence: Confidence,
): readonly MatchedColumn[] {
  return [...places].map(([key, column]) => ({ key, column, how: 'heading', points: 0, confidence }));
}

/** An area that may be a table: the person can say which one. */
export function unknownTable(candidate: Candidate, { taken, offers }: Assignment): TableProposal {
  const likeliest = offers.find((offer) => offer.candidate === candidate)?.match.table;
  const other = likeliest && taken.get(likeliest)?.candidate.area.sheet.name;
  return leftOut(
    candidate,
    likeliest && other !== undefined
      ? `It looks like ${planTables[likeliest].name} too, but “${other}” fits better.`
      : 'No table of a plan has headings like these.',
  );
}

/** How many rows of a table are read where it stands. */
export function rowsIn(table: MappedKey, { parts: _, ...place }: FoundTable): number {
  return parseTable<Columns>(declaredAs(table), place).rows.length;
}

export function rowsRead(candidate: Candidate, table: Table, columns: readonly MatchedColumn[]): number {
  return parseTable<Columns>(table, foundTable(candidate, columns)).rows.length;
}

export function boundsOf({ area }: Candidate): TableProposal['area'] {
  const { headingRow, firstColumn, lastColumn, lastRow } = area;
  return { headingRow, firstColumn, lastColumn, lastRow };
}

function confidenceOf({ match, score }: Offer, rival: Offer | undefined): Confidence {
  const naming = match.columns.find(({ key }) => key === planTables[match.table].identity);
  if (score < LEAST_SCORE || naming?.confidence === 'guess') return 'guess';
  const isClear = score >= SURE_FROM && score - (rival?.score ?? 0) >= CLEARLY_BETTER;
  return isClear && naming?.confidence === 'sure' ? 'sure' : 'likely';
}

function whyOf({ candidate, match, named }: Offer): string {
  const { headings, firstColumn } = candidate.area;
  const { identity } = planTables[match.table];
  const known = [...match.columns]
    .sort((a, b) => Number(b.key === identity) - Number(a.key === identity) || b.points - a.points)
    .slice(0, HEADINGS_NAMED)
    .map(({ column }) => `“${headings[column - firstColumn] ?? ''}”`);
  const because = `It has the ${known.length === 1 ? 'heading' : 'headings'} ${list(known)}`;
  return named ? `${because}, and the tab is named like it.` : `${because}.`;
}

export function columnProposals(
  { area, profiles }: Candidate,
  columns: readonly MatchedColumn[],
): readonly ColumnProposal[] {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  return area.headings.flatMap((heading, i): readonly ColumnProposal[] => {
    const column = area.firstColumn + i;
    const matched = byColumn.get(column);
    const values = [...new Set((profiles[i]?.values ?? []).map(cellText))];
    if (heading === '' && values.length === 0) return [];
    const samples = values.slice(0, SAMPLES).map((text) => shorten(text, LONGEST_SAMPLE));
    return [{ column, heading, samples, key: matched?.key, confidence: matched?.confidence ?? 'guess' }];
  });
}

/** A part of a tab that is no table of a plan, unless the person says so. */
export function leftOut(candidate: Candidate, why: string): TableProposal {
  return {
    table: undefined,
    confidence: 'guess',
    why,
    area: boundsOf(candidate),
    columns: columnProposals(candidate, []),
    rows: candidate.rows,
  };
}
