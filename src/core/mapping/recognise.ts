/** Reads a file that nobody has mapped yet: takes what is sure or likely, because a wrong reading is worse than none. */
import type { PlanTableKey } from '../tables/all-tables';
import { companyObjectives } from '../tables/company-objectives';
import { parseTable } from '../tables/parse-table';
import type { Columns } from '../tables/table';
import type { FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { areasOf } from './area';
import { assignTables, LEAST_SCORE, type Assignment, type Offer } from './assign';
import { candidateOf, type Candidate } from './candidate';
import { headingReader, type HeadingReader } from './heading-fits';
import { namedCompanyObjectives } from './levels/named';
import { repeatsOf } from './repeats';
import { sharedAreas, type SharedArea } from './shared-areas';
import { knownByValues } from './values-only';
import type { MatchedColumn } from './match-columns';

/** @param except tables that are known already: nothing else is taken for them */
export function recogniseTables(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
  except: ReadonlySet<string> = new Set(),
): ReadonlyMap<PlanTableKey, FoundTable> {
  const read = headingReader();
  const candidates = candidatesOf(sheets, own, read);
  const assignment = assignTables(candidates, read, LEAST_SCORE, except);
  const shared = sharedAreas(candidates, assignment, read, except);
  const found = new Map<PlanTableKey, FoundTable>();
  const isShared = (candidate: Candidate) => shared.some((area) => area.candidate === candidate);
  for (const [key, first] of assignment.taken) {
    for (const offer of [first, ...repeatsOf(first, assignment)]) {
      if (isShared(offer.candidate)) continue;
      const columns = columnsOf(offer, assignment, shared).filter(({ confidence }) => confidence !== 'guess');
      addPart(found, key, foundTable(offer.candidate, columns));
    }
  }
  for (const { levels, tables } of shared) {
    for (const [key, view] of levels.tables) if (tables.has(key)) addPart(found, key, view);
  }
  return found;
}

/** Company objectives that only the product objectives name, where no tab lists any. */
export function withNamedObjectives(
  found: ReadonlyMap<PlanTableKey, FoundTable>,
  own: ReadonlyMap<string, number>,
): ReadonlyMap<PlanTableKey, FoundTable> {
  const objectives = found.get('productObjectives');
  const listed = found.get('companyObjectives');
  if (!objectives || objectives.sheet.id === own.get('productObjectives')) return found;
  if (listed && parseTable<Columns>(companyObjectives, listed).rows.length > 0) return found;
  const named = namedCompanyObjectives(objectives);
  return named ? new Map(found).set('companyObjectives', named) : found;
}

/** Every area of every tab. On a tab of ours it is known which table it holds. */
export function candidatesOf(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
  read: HeadingReader,
): readonly Candidate[] {
  const ours = new Map([...own].map(([key, id]) => [id, key]));
  return sheets.flatMap((sheet) => areasOf(sheet, read).map((area) => candidateOf(area, ours.get(sheet.id))));
}

/** The columns of a reading, also those that only their values tell; on our own tabs the headings are ours. */
export function columnsOf(
  { candidate, match }: Offer,
  { taken, links }: Assignment,
  shared: readonly SharedArea[],
): readonly MatchedColumn[] {
  if (candidate.ownKey !== undefined) return match.columns;
  const places = [
    ...[...taken].map(([key, other]) => [key, other.candidate] as const),
    ...shared.flatMap(({ candidate: other, tables }) => [...tables].map((key) => [key, other] as const)),
  ];
  const named = (column: number) => {
    const shares = links.get(candidate)?.get(column);
    const best = new Map<PlanTableKey, number>();
    for (const [key, other] of places) {
      best.set(key, Math.max(best.get(key) ?? 0, shares?.get(other) ?? 0));
    }
    return best;
  };
  // What the values say without doubt goes before what a heading only lets us guess.
  const sure = match.columns.filter(({ confidence }) => confidence !== 'guess');
  const told = knownByValues(candidate, match.table, sure, named).filter(
    ({ confidence }) => confidence !== 'guess',
  );
  const kept = match.columns.filter(
    (one) => !told.some(({ column, key }) => column === one.column || key === one.key),
  );
  return [...kept, ...told, ...knownByValues(candidate, match.table, [...kept, ...told], named)];
}

/** A table that is found on more tabs has parts. */
export function addPart<K>(found: Map<K, FoundTable>, key: K, part: FoundTable): void {
  const first = found.get(key);
  found.set(key, first ? { ...first, parts: [...(first.parts ?? []), part] } : part);
}

export function foundTable(
  { area }: Pick<Candidate, 'area'>,
  columns: readonly Pick<MatchedColumn, 'key' | 'column'>[],
): FoundTable {
  const { sheet, headingRow, firstColumn, lastRow, headings, passedOver } = area;
  return {
    sheet,
    headingRow,
    columns: new Map(columns.map(({ key, column }) => [key, column])),
    lastRow,
    passedOver,
    headings: new Map(headings.map((heading, i) => [firstColumn + i, heading])),
  };
}
