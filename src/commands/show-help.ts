/** Menu: Help. Opens the Help tab, and lays it out where it is missing. */
import { showTab } from '../google/show-tab';
import { layOutMissing } from './lay-out-tabs';
import { readWorkbook } from './workbook';

export function showHelp(): void {
  const first = readWorkbook();
  const workbook = layOutMissing(first, ['help']).length > 0 ? readWorkbook() : first;
  const tab = workbook.tabs.get(workbook.own.get('help') ?? -1);
  if (tab) showTab(workbook.file, tab);
}
