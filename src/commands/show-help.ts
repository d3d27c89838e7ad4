/** Menu: Help. Opens the Help tab, and lays it out where it is missing. */
import { ensureTabs } from './lay-out-tabs';
import { showOwnTab } from './show-own-tab';
import { readWorkbook } from './workbook';

export function showHelp(): void {
  const { workbook } = ensureTabs(readWorkbook(), ['help']);
  showOwnTab(workbook, 'help');
}
