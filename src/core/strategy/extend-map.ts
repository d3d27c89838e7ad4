/** Keeps our own Alignment Map complete: a row for each product objective, a column for each company objective. Nothing is ever removed. */
import { alignmentMap } from '../tables/alignment-map';
import { isBlank, type Cell } from '../tables/cell';
import { findHeadings } from '../tables/find-tables';
import { inert } from '../tables/formulas';
import { shorten } from '../tables/problem';
import type { SheetData } from '../tables/sheet-data';
import { syncRows, type Block, type WantedRow } from '../tables/sync-rows';
import type { Item } from './item';
import { indexItems } from './references';

const LONGEST_HEADING = 60;

export function extendMap(
  sheet: SheetData,
  productObjectives: readonly Item[],
  companyObjectives: readonly Item[],
): readonly Block[] {
  const found = findHeadings(sheet, alignmentMap);
  if (!found) return [];
  return [
    ...newColumns(sheet, found.headingRow, companyObjectives),
    ...syncRows(
      alignmentMap,
      found,
      wantedRows(sheet, found.headingRow, found.columns.get('productObjective') ?? 0, productObjectives),
    ),
  ];
}

/** A heading starts with the ID, so that it keeps its meaning when the wording of the objective changes. */
function newColumns(
  sheet: SheetData,
  headingRow: number,
  companyObjectives: readonly Item[],
): readonly Block[] {
  const headings = sheet.cells[headingRow] ?? [];
  const named = new Set(
    headings.flatMap((cell) => indexItems(companyObjectives).resolve(String(cell)).items),
  );
  const missing = companyObjectives.filter((item) => !named.has(item));
  if (missing.length === 0) return [];
  const used = headings.map((cell, index) => (isBlank(cell) ? 0 : index + 1));
  const values = [
    missing.map((item): Cell => inert(shorten(`${item.id} ${item.name}`.trim(), LONGEST_HEADING))),
  ];
  return [{ row: headingRow + 1, column: Math.max(...used) + 1, values }];
}

function wantedRows(
  sheet: SheetData,
  headingRow: number,
  column: number,
  items: readonly Item[],
): readonly WantedRow[] {
  const index = indexItems(items);
  const rowOf = new Map<Item, number>();
  sheet.cells.forEach((cells, i) => {
    const item =
      i > headingRow && !isBlank(cells[column]) ? index.resolve(String(cells[column])).items[0] : undefined;
    if (item && !rowOf.has(item)) rowOf.set(item, i + 1);
  });
  return items.map((item) => {
    const row = rowOf.get(item);
    const about = inert(item.name);
    return row === undefined
      ? { row, cells: { productObjective: item.id || item.name, about } }
      : { row, cells: { about } };
  });
}
