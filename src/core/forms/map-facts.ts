/** What a plan says of its contributions: the objectives on both sides, and the tab that holds the map. */
import { mapGrid, type MapGrid } from '../strategy/map-grid';
import { draftItems, type CompanyObjective, type ProductObjective } from '../strategy/drafts';
import type { ReadPlan } from '../strategy/plan';
import { indexItems } from '../strategy/references';
import { standingOf } from '../strategy/standing';
import type { SheetData } from '../tables/sheet-data';
import type { FoundTable } from '../tables/find-tables';

export interface PlacedMap {
  readonly sheet: SheetData;
  readonly isOwn: boolean;
  /** Undefined while the tab names no objectives yet. */
  readonly grid: MapGrid<ProductObjective, CompanyObjective> | undefined;
}

export interface MapFacts {
  readonly products: readonly ProductObjective[];
  readonly companies: readonly CompanyObjective[];
  /** The table of the product objectives. */
  readonly found: FoundTable | undefined;
  /** Undefined where the file has no map yet. */
  readonly map: PlacedMap | undefined;
}

/** @param ownMap the id of the tab that set-up laid out for the map */
export function mapFacts(plan: ReadPlan, ownMap: number | undefined): MapFacts {
  const { productObjectives, companyObjectives } = draftItems(plan.tables);
  for (const item of companyObjectives) item.standing = standingOf(item.row.status, true);
  const [products, companies] = [indexItems(productObjectives), indexItems(companyObjectives)];
  const placed = plan.mapSheets.map((sheet): PlacedMap => ({
    sheet,
    isOwn: sheet.id === ownMap,
    grid: mapGrid(sheet, products, companies),
  }));
  const map = placed.find(({ grid }) => grid && grid.rows.size > 0) ?? placed.find(({ isOwn }) => isOwn);
  return {
    products: productObjectives,
    companies: companyObjectives,
    found: plan.tables.productObjectives?.found,
    map,
  };
}
