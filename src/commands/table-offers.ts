/** The tables that a row can be added to, with their tabs. */
import { planTables, type PlanTableKey } from '../core/tables/all-tables';
import type { TableOffer } from '../rpc/rows';
import type { FilePlan } from './file-plan';

export function tableOffers({ plan }: FilePlan): readonly TableOffer[] {
  return (Object.keys(planTables) as PlanTableKey[]).map((table) => {
    const tab = plan.tables[table]?.found.sheet.name;
    return { table, name: planTables[table].name, ...(tab === undefined ? {} : { tab }) };
  });
}
