/** What belongs to the sample plan, so that all of it can be taken away and nothing else. */
import { normaliseName } from '../strategy/item';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { cellText, type Cell } from '../tables/cell';
import { findHeadings } from '../tables/find-tables';
import { alignmentMap } from '../tables/alignment-map';
import type { SheetData } from '../tables/sheet-data';
import type { Table } from '../tables/table';
import type { SamplePlan } from './sample-plan';

/** Row numbers, from 1, of the rows that the sample brought; rows that a person added beside them stay. */
export function sampleRowsOn(key: PlanTableKey, sheet: SheetData, sample: SamplePlan): readonly number[] {
  const table = planTables[key];
  const found = findHeadings(sheet, table);
  if (!found) return [];
  const rows: readonly Readonly<Record<string, Cell | undefined>>[] = sample.rows[key];
  const naming = 'id' in table.columns ? 'id' : table.identity;
  const names = new Set(rows.map((row) => normaliseName(cellText(row[naming]))));
  const column = found.columns.get(naming) ?? -1;
  return rowsWhere(sheet, found.headingRow, (cells) => names.has(normaliseName(cellText(cells[column]))));
}

/** Rows of the map that name sample objectives, and columns that do. */
export function samplePartsOfMap(
  sheet: SheetData,
  sample: SamplePlan,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const ids = (key: 'productObjectives' | 'companyObjectives') =>
    new Set(sample.rows[key].map(({ id }) => cellText(id)));
  const [products, companies] = [ids('productObjectives'), ids('companyObjectives')];
  const startsWith = (cell: Cell | undefined, of: ReadonlySet<string>) =>
    of.has(cellText(cell).split(' ')[0] ?? '');
  const found = findHeadings(sheet, alignmentMap);
  if (!found) return { rows: [], columns: [] };
  const headings = sheet.cells[found.headingRow] ?? [];
  const naming = found.columns.get(alignmentMap.identity) ?? 0;
  return {
    rows: rowsWhere(sheet, found.headingRow, (cells) => startsWith(cells[naming], products)),
    columns: headings.flatMap((cell, i) => (startsWith(cell, companies) ? [i + 1] : [])),
  };
}

/** Every row below the headings that holds anything. */
export function filledRows(sheet: SheetData, table: Table): readonly number[] {
  const found = findHeadings(sheet, table);
  if (!found) return [];
  return rowsWhere(sheet, found.headingRow, (cells) => cells.some((cell) => cellText(cell) !== ''));
}

function rowsWhere(
  sheet: SheetData,
  headingRow: number,
  test: (cells: readonly Cell[]) => boolean,
): readonly number[] {
  return sheet.cells.flatMap((cells, i) => (i > headingRow && test(cells) ? [i + 1] : []));
}
