/** Proposes the tab that is the contribution matrix: its headings name company objectives, and its rows product objectives. */
import { readContributionMap, type ContributionMap } from '../strategy/contribution-map';
import { draftItems } from '../strategy/drafts';
import type { Item } from '../strategy/item';
import type { ParsedPlan } from '../strategy/plan';
import { indexItems, type ReferenceIndex } from '../strategy/references';
import { isBlank } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import { candidateOf } from './candidate';
import { areaAt } from './area-at';
import type { TableProposal, TabProposal } from './proposal';
import { boundsOf, columnProposals, confirmedColumns } from './table-proposal';

/** A tab that happens to name an objective or two is no matrix. */
const LEAST_SIDE = 2;

/** The proposals, with the map among them where a tab is one that nothing else was found on. */
export function withMap(
  proposals: readonly TabProposal[],
  sheets: readonly SheetData[],
  tablesOf: () => ParsedPlan,
): readonly TabProposal[] {
  const said = proposals.map((tab) => tab.tables.map(({ table }) => table));
  const isOpen = said.some((tables) => tables.every((table) => table === undefined));
  if (!isOpen || said.flat().includes('alignmentMap')) return proposals;
  const { productObjectives, companyObjectives } = draftItems(tablesOf());
  const [products, companies] = [indexItems(productObjectives), indexItems(companyObjectives)];
  let isFound = false;
  return proposals.map((tab) => {
    const sheet = sheets.find(({ id }) => id === tab.sheetId);
    if (isFound || !sheet || tab.tables.some(({ table }) => table !== undefined)) return tab;
    const map = readContributionMap(sheet, products, companies);
    const proposal = map && mapProposal(sheet, map, products);
    isFound = proposal !== undefined;
    return proposal ? { ...tab, tables: [proposal] } : tab;
  });
}

function mapProposal(
  sheet: SheetData,
  map: ContributionMap<Item, Item>,
  products: ReferenceIndex<Item>,
): TableProposal | undefined {
  const rows = map.mapped.size;
  if (rows < LEAST_SIDE || map.size / rows < LEAST_SIDE || map.contributions.length === 0) return undefined;
  const { headingRow, firstColumn } = map;
  const width = Math.max(
    ...sheet.cells.map((row) => row.reduce<number>((last, cell, i) => (isBlank(cell) ? last : i), 0)),
  );
  const bounds = { headingRow, firstColumn: 0, lastColumn: width, lastRow: sheet.cells.length - 1 };
  const area = areaAt(sheet, bounds);
  if (!area) return undefined;
  const candidate = candidateOf(area, undefined);
  const naming = namingColumn(sheet, headingRow, firstColumn, products);
  return {
    table: 'alignmentMap',
    confidence: map.contributions.length >= rows ? 'sure' : 'likely',
    why: 'Its headings name company objectives, and its rows name product objectives.',
    area: boundsOf(candidate),
    columns: columnProposals(candidate, confirmedColumns(new Map([['productObjective', naming]]), 'sure')),
    rows,
  };
}

/** The column left of the matrix in which most cells name product objectives. */
function namingColumn(
  { cells }: SheetData,
  headingRow: number,
  before: number,
  products: ReferenceIndex<Item>,
): number {
  const counts = Array.from(
    { length: before },
    (_, column) =>
      cells
        .slice(headingRow + 1)
        .filter((row) => products.resolve(String(row[column] ?? '')).items.length > 0).length,
  );
  return counts.indexOf(Math.max(...counts));
}
