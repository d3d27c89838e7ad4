/** Proposes again what a person mapped before, so that they can change one thing of it. */
import { planTables } from '../tables/all-tables';
import type { SheetData } from '../tables/sheet-data';
import { candidateOf, type Candidate } from './candidate';
import type { Mapped } from './find-mapped';
import type { MatchedColumn } from './match-columns';
import type { MappedKey, TableProposal, TabProposal } from './proposal';
import { boundsOf, columnProposals, leftOut, rowsRead } from './table-proposal';

/** Tabs that a mapping says something about. */
export function isMappedTab({ mapping }: Mapped, { id }: SheetData): boolean {
  return mapping.skipped.includes(id) || mapping.tables.some(({ sheetId }) => sheetId === id);
}

/** @param candidates the areas of the tab, as they are found without the mapping */
export function mappedTab(mapped: Mapped, sheet: SheetData, candidates: readonly Candidate[]): TabProposal {
  const tables = [...mapped.found].flatMap(([key, { columns }]) => {
    const area = mapped.areas.get(key);
    return area?.sheet === sheet ? [confirmed(key, candidateOf(area, undefined), columns)] : [];
  });
  const rest = candidates.filter(
    ({ area }) => !tables.some((table) => table.area.headingRow === area.headingRow && overlap(table, area)),
  );
  const isSkipped = mapped.mapping.skipped.includes(sheet.id);
  const why = isSkipped ? 'You chose to skip this tab.' : 'You chose none of the tables for this part.';
  return { sheetId: sheet.id, tab: sheet.name, tables: [...tables, ...rest.map((one) => leftOut(one, why))] };
}

function overlap({ area }: TableProposal, other: TableProposal['area']): boolean {
  return area.firstColumn <= other.lastColumn && other.firstColumn <= area.lastColumn;
}

function confirmed(
  table: MappedKey,
  candidate: Candidate,
  places: ReadonlyMap<string, number>,
): TableProposal {
  const columns = [...places].map(([key, column]): MatchedColumn => ({
    key,
    column,
    how: 'heading',
    points: 0,
    confidence: 'sure',
  }));
  return {
    table,
    confidence: 'sure',
    why: 'You said so.',
    area: boundsOf(candidate),
    columns: columnProposals(candidate, columns),
    rows: table === 'alignmentMap' ? candidate.rows : rowsRead(candidate, planTables[table], columns),
  };
}
