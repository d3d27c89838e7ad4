/** Sidebar: the form of the row that is selected, that stands in a place, or that has a key. */
import { rowAt, rowOfKey, tableOn, type RowPlace } from '../../core/forms/row-at';
import { formOfRow } from '../../core/forms/row-form';
import { lackOfPlan } from '../../core/strategy/no-plan';
import { withIds } from '../../core/strategy/plan';
import { planTables } from '../../core/tables/all-tables';
import { activeCell } from '../../google/selection';
import type { OpenedRow, RowWish } from '../../rpc/rows';
import { UserError } from '../../user-error';
import { formContext, readFilePlan, type FilePlan } from '../file-plan';
import { tableOffers } from '../table-offers';

export function openRow(wish: RowWish): OpenedRow {
  const file = readFilePlan();
  const { plan } = file;
  const place = 'at' in wish ? placed(file, wish.at) : keyed(file, wish);
  const found = place && 'row' in place ? plan.tables[place.table]?.found : undefined;
  const tables = tableOffers(file);
  if (!place || !('row' in place) || !found) {
    const said = place && 'said' in place ? place.said : NOTHING_SELECTED;
    return { state: 'none', said, tables, ...lackOfPlan(plan.tables, file.workbook.own) };
  }
  const form = formOfRow(place.table, found, place.row, formContext(file, found));
  return { state: 'row', form, tables };
}

const NOTHING_SELECTED = 'No cell is selected. Click a cell in a row of your plan.';

type Placed = RowPlace | { readonly said: string } | undefined;

function placed(file: FilePlan, at: Extract<RowWish, { at: unknown }>['at']): Placed {
  const cell = at === 'selection' ? activeCell(file.workbook.file) : at;
  if (!cell) return undefined;
  const { tables } = file.plan;
  const place = rowAt(tables, cell.sheetId, cell.row, cell.column);
  if (place) return place;
  const table = tableOn(tables, cell.sheetId);
  const tab = file.workbook.sheets.find(({ id }) => id === cell.sheetId)?.name ?? '';
  return { said: table ? noRow(tab, cell.row, planTables[table].name) : noTable(tab) };
}

function noRow(tab: string, row: number, table: string): string {
  return `Row ${row} of “${tab}” holds no row of ${table} yet. Select a row that is filled in, or add one.`;
}

function noTable(tab: string): string {
  return `“${tab}” holds none of the tables of a plan. Select a row on a tab with objectives, results, work, evidence or people.`;
}

/** Keys name rows with the IDs that our own tabs get. */
function keyed({ plan, workbook }: FilePlan, wish: Extract<RowWish, { key: string }>): RowPlace {
  const place = rowOfKey(withIds(plan, workbook.own).plan.tables, wish.table, wish.key);
  if (place) return place;
  throw new UserError(
    `“${wish.key}” is no longer in ${planTables[wish.table].name}. It was renamed, moved to another table or deleted.`,
  );
}
