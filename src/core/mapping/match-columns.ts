/** Gives each column of an area to the column of a table that it fits best. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { columnOf, columnsOf } from '../tables/table';
import type { Candidate } from './candidate';
import type { Fit, HeadingReader, How } from './heading-fits';
import type { Confidence } from './proposal';
import { valueFit } from './value-fit';

export interface MatchedColumn {
  /** Index on the tab. */
  readonly column: number;
  readonly key: string;
  readonly how: How | 'values';
  readonly points: number;
  readonly confidence: Confidence;
}

export interface Match {
  readonly table: PlanTableKey;
  readonly columns: readonly MatchedColumn[];
  /** How well the area fits the table by its headings and values; 0 where nothing names the rows. */
  readonly points: number;
}

/** What the values under a heading add to its points, and take from them. */
const AGREE = 0.4;
export const CONTRADICT: Readonly<Record<How, number>> = { heading: 0.4, synonym: 0.9, part: 1.2 };
export const LEAST_POINTS = 0.6;

export function matchColumns(candidate: Candidate, table: PlanTableKey, read: HeadingReader): Match {
  const { area, profiles } = candidate;
  const offers = area.headings.flatMap((heading, i) => {
    const profile = profiles[i];
    if (heading === '' || !profile) return [];
    return read
      .fits(heading)
      .filter((fit) => fit.table === table)
      .map((fit) => offerOf(table, fit, area.firstColumn + i, candidate));
  });
  const order = new Map(columnsOf(planTables[table]).map(([key], i) => [key, i]));
  offers.sort(
    (a, b) => b.points - a.points || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0) || a.column - b.column,
  );
  const keys = new Set<string>();
  const taken = new Set<number>();
  const columns: MatchedColumn[] = [];
  for (const offer of offers) {
    if (offer.points < LEAST_POINTS || keys.has(offer.key) || taken.has(offer.column)) continue;
    keys.add(offer.key);
    taken.add(offer.column);
    columns.push(offer);
  }
  const points = columns.reduce((sum, column) => sum + column.points, 0);
  return { table, columns, points: keys.has(planTables[table].identity) ? points : 0 };
}

function offerOf(
  table: PlanTableKey,
  { key, how, points }: Fit,
  column: number,
  candidate: Candidate,
): MatchedColumn {
  const declared = columnOf(planTables[table], key);
  const profile = candidate.profiles[column - candidate.area.firstColumn];
  const isIdentity = key === planTables[table].identity;
  const values = profile ? valueFit(key, declared, profile, isIdentity) : 0;
  const weighed = values > 0 ? points + AGREE : values < 0 ? points - CONTRADICT[how] : points;
  return { column, key, how, points: weighed, confidence: confidenceOf(how, points, values) };
}

/** A heading that its values contradict may still be meant; words and values that both say little are a guess. */
function confidenceOf(how: How, points: number, values: number): Confidence {
  if (how === 'heading') return values < 0 ? 'likely' : 'sure';
  if (how === 'synonym') return values < 0 ? 'guess' : 'sure';
  if (values < 0) return 'guess';
  return values > 0 || points >= 1.2 ? 'likely' : 'guess';
}
