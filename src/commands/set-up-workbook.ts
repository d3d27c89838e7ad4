/** Menu: Set up workbook. Lays out the tabs that are missing; run again, it changes nothing that is there. */
import { allTables, tableKeys } from '../core/tables/all-tables';
import { count, list } from '../core/gaps/wording';
import { toast } from '../google/tell';
import { keptElsewhere, layOutMissing } from './lay-out-tabs';
import { readWorkbook } from './workbook';

export function setUpWorkbook(): void {
  const workbook = readWorkbook();
  const kept = keptElsewhere(workbook);
  const laidOut = layOutMissing(
    workbook,
    tableKeys.filter((key) => !kept.has(key)),
  );
  toast(
    workbook.file,
    laidOut.length === 0 ? 'Every tab is there already. Nothing was changed.' : done(laidOut),
  );
}

function done(keys: readonly (typeof tableKeys)[number][]): string {
  return `${count(keys.length, 'tab')} laid out: ${list(keys.map((key) => allTables[key].name))}. Fill in the blue ones, then run the gap analysis.`;
}
