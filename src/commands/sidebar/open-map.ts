/** Sidebar: what a product objective contributes to the company objectives. */
import { rowAt } from '../../core/forms/row-at';
import type { MapFacts } from '../../core/forms/map-facts';
import { lackOfPlan } from '../../core/strategy/no-plan';
import type { ProductObjective } from '../../core/strategy/drafts';
import { activeCell } from '../../google/selection';
import type { MapWish, OpenedMap } from '../../rpc/map';
import { UserError } from '../../user-error';
import { factsOf, formOfMap } from '../file-map';
import { readFilePlan, type FilePlan } from '../file-plan';

export function openMap(wish: MapWish): OpenedMap {
  const file = readFilePlan();
  const facts = factsOf(file);
  const objectives = facts.products.map(({ key, id, name }) => ({ key, id, name }));
  const lack = whatIsMissing(facts);
  if (lack !== undefined) {
    const noPlan = lackOfPlan(file.plan.tables, file.workbook.own);
    return { state: 'none', said: lack, objectives: [], ...noPlan };
  }
  const item = 'key' in wish ? byKey(facts, wish.key) : selected(file, facts);
  if (!item) return { state: 'none', said: CHOOSE, objectives };
  return { state: 'map', form: formOfMap(file, facts, item), objectives };
}

const CHOOSE = 'Choose a product objective, or select its row in the sheet.';

function whatIsMissing({ products, companies }: MapFacts): string | undefined {
  if (companies.length === 0) {
    return 'No company objectives were found yet. Add them first: the map says what serves them.';
  }
  return products.length === 0
    ? 'No product objectives were found yet. Add one first, then map it here.'
    : undefined;
}

function byKey({ products }: MapFacts, key: string): ProductObjective {
  const item = products.find((one) => one.key === key);
  if (item) return item;
  throw new UserError(
    `The product objective “${key}” is not in the sheet any more. It was renamed or deleted.`,
  );
}

/** The product objective of the selected row, on its own tab or on the map. */
function selected({ plan, workbook }: FilePlan, { products, map }: MapFacts): ProductObjective | undefined {
  const cell = activeCell(workbook.file);
  if (!cell) return undefined;
  const place = rowAt(plan.tables, cell.sheetId, cell.row, cell.column);
  if (place?.table === 'productObjectives') return products.find(({ row }) => row.row === place.row);
  return map?.sheet.id === cell.sheetId ? map.grid?.rows.get(cell.row - 1) : undefined;
}
