/** Sidebar: a blank form for a table. */
import { newRowForm } from '../../core/forms/new-row-form';
import type { PlanTableKey } from '../../core/tables/all-tables';
import type { NewRow } from '../../rpc/rows';
import { formContext, readFilePlan } from '../file-plan';
import { UserError } from '../../user-error';
import { byPlaceSentence } from '../row-target';
import { tableOffers } from '../table-offers';

export function newRow({ table }: { readonly table: PlanTableKey }): NewRow {
  const file = readFilePlan();
  const found = file.plan.tables[table]?.found;
  if (found?.derived) throw new UserError(byPlaceSentence(found.sheet.name));
  return { ...newRowForm(table, found, formContext(file, found)), tables: tableOffers(file) };
}
