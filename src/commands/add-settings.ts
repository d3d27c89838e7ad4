/** Adds the rows that the Settings tab lacks, as where a newer Throughline has more settings. Everything else stays. */
import { appendRows, missingRows } from '../core/settings/edit-settings';
import { findHeadings } from '../core/tables/find-tables';
import { settingsTable } from '../core/tables/settings';
import { dressSettings } from './dress-settings';
import { ownTabOf, type Workbook } from './workbook';
import { writeRun } from './write-run';

/** @returns how many rows were added */
export function addMissingSettings(workbook: Workbook): number {
  const own = ownTabOf(workbook, 'settings');
  const found = own && findHeadings(own.sheet, settingsTable);
  if (!own || !found?.columns.has('value')) return 0;
  const added = missingRows(found);
  const blocks = appendRows(found, added);
  const [first] = blocks;
  if (!first) return 0;
  writeRun(workbook.file, 'Set up workbook', [{ tab: own.tab, blocks }]);
  dressSettings(own.tab, found, { added, addedFrom: first.row });
  return added.length;
}
