/** Menu: Help. Opens the Help tab, lays it out where it is missing, and writes it anew where an earlier Throughline wrote it. */
import { helpLook } from '../core/results/page-look';
import { syncPage } from '../core/tables/sync-page';
import { isNewer } from '../core/upgrade/layout-version';
import { boldOnly } from '../google/lay-out-page';
import { readData } from '../google/read-data';
import { writeBlocks } from '../google/write-blocks';
import { changingFile } from './changing-file';
import { ensureTabs } from './lay-out-tabs';
import { showOwnTab } from './show-own-tab';
import { ownTabOf, readAgain, readWorkbook, type OwnTab, type Workbook } from './workbook';

export function showHelp(): void {
  const { workbook, laidOut } = ensureTabs(readWorkbook([]), ['help'], []);
  showOwnTab(workbook, 'help');
  const help = ownTabOf(workbook, 'help');
  // What a newer Throughline says is not taken back.
  if (laidOut.length === 0 && help && !isNewer(workbook.saved)) renew(workbook, help);
}

function renew(workbook: Workbook, { tab, sheet }: OwnTab): void {
  const page = readData('help');
  const asItIs = () => readAgain(workbook, sheet, 'formulas');
  if (syncPage(asItIs(), page).length === 0) return;
  changingFile(() => {
    const [title = [], ...rest] = page;
    // The title goes first and comes back last: where it is missing, a run died, and the next one begins again.
    const untitled = title.map(() => '');
    const blocks = syncPage(asItIs(), [untitled, ...rest]);
    writeBlocks(tab, [{ row: 1, column: 1, values: [untitled] }, ...blocks]);
    boldOnly(tab, helpLook(page).boldRows);
    writeBlocks(tab, [{ row: 1, column: 1, values: [title] }]);
  });
}
