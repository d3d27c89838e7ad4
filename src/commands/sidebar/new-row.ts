/** Sidebar: a blank form for a table. */
import { newRowForm } from '../../core/forms/new-row-form';
import type { PlanTableKey } from '../../core/tables/all-tables';
import type { NewRow } from '../../rpc/rows';
import { formContext, readFilePlan } from '../file-plan';
import { tableOffers } from '../table-offers';

export function newRow({ table }: { readonly table: PlanTableKey }): NewRow {
  const file = readFilePlan();
  const found = file.plan.tables[table]?.found;
  return { ...newRowForm(table, found, formContext(file, found)), tables: tableOffers(file) };
}
