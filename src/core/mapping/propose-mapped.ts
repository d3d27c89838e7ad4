/** Proposes again what a person mapped before, so that they can change one thing of it. */
import { partsOf } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { candidateOf, type Candidate } from './candidate';
import type { Again } from './find-again';
import type { Mapped } from './find-mapped';
import type { TableProposal, TabProposal } from './proposal';
import { foundTable } from './recognise';
import { boundsOf, columnProposals, confirmedColumns, leftOut, rowsIn } from './table-proposal';

/** Tabs that a mapping says something about. */
export function isMappedTab({ mapping }: Mapped, { id }: SheetData): boolean {
  return mapping.skipped.includes(id) || mapping.tables.some(({ sheetId }) => sheetId === id);
}

/** @param candidates the areas of the tab, as they are found without the mapping */
export function mappedTab(mapped: Mapped, sheet: SheetData, candidates: readonly Candidate[]): TabProposal {
  const places = mapped.places.filter(({ area }) => area.sheet === sheet);
  const tables = [
    ...places.map((place) => confirmed(mapped, place)),
    ...confirmedMap(mapped, sheet, candidates),
  ];
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

const YOU_SAID_SO = { confidence: 'sure', why: 'You said so.' } as const;

function confirmed({ found }: Mapped, { mapped, area, columns }: Again): TableProposal {
  const { table, levels } = mapped;
  const candidate = candidateOf(area, undefined);
  const view = partsOf(found.get(table) ?? foundTable({ area }, [])).find(
    ({ sheet }) => sheet.id === area.sheet.id,
  );
  return {
    table,
    ...YOU_SAID_SO,
    area: boundsOf(candidate),
    ...(levels ? { levels } : {}),
    columns: columnProposals(candidate, confirmedColumns(columns, 'sure')),
    rows: view ? rowsIn(table, view) : 0,
  };
}

function confirmedMap(
  { mapping }: Mapped,
  sheet: SheetData,
  candidates: readonly Candidate[],
): readonly TableProposal[] {
  const isMap = mapping.tables.some(({ table, sheetId }) => table === 'alignmentMap' && sheetId === sheet.id);
  const [candidate] = candidates;
  if (!isMap || !candidate) return [];
  return [{ ...leftOut(candidate, YOU_SAID_SO.why), table: 'alignmentMap', ...YOU_SAID_SO }];
}
