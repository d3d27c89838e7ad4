/** Adds the messages that the Templates tab lacks, all of them to an empty one. What people wrote there stays. */
import { templateRows } from '../core/emails/templates/template-rows';
import { findHeadings } from '../core/tables/find-tables';
import { templates } from '../core/tables/pages';
import { ownTabOf, readAgain, type Workbook } from './workbook';
import { writeRun } from './write-run';

/** @returns how many messages were added */
export function addMissingTemplates(workbook: Workbook): number {
  const own = ownTabOf(workbook, 'templates');
  // An analysis has no use for this tab, so only its name was read.
  const found = own && findHeadings(readAgain(workbook, own.sheet, 'values'), templates);
  if (!own || !found?.columns.has('body')) return 0;
  const { blocks, added } = templateRows(found);
  if (added > 0) writeRun(workbook.file, 'Set up workbook', [{ tab: own.tab, blocks }]);
  return added;
}
