/** What belongs to the sample plan, so that all of it can be taken away and nothing else. */
import { normaliseName } from '../strategy/item';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { cellText, type Cell } from '../tables/cell';
import { findHeadings } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
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
  const columns = (sheet.cells[0] ?? []).flatMap((cell, i) => (startsWith(cell, companies) ? [i + 1] : []));
  return { rows: rowsWhere(sheet, 0, ([first]) => startsWith(first, products)), columns };
}

/** Every row below the headings that holds anything. */
export function filledRows(sheet: SheetData): readonly number[] {
  return rowsWhere(sheet, 0, (cells) => cells.some((cell) => cellText(cell) !== ''));
}

function rowsWhere(
  sheet: SheetData,
  headingRow: number,
  test: (cells: readonly Cell[]) => boolean,
): readonly number[] {
  return sheet.cells.flatMap((cells, i) => (i > headingRow && test(cells) ? [i + 1] : []));
}
