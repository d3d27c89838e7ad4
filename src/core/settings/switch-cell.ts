/** The cell on our own tabs that shows whether messages may go out, and leads to the switch. */
import type { TableKey } from '../tables/all-tables';
import type { Table } from '../tables/table';
import { columnsOf } from '../tables/table';
import { messageSettings } from './plan-settings';

/** The name of the Settings tab's first two columns: the cell finds its row by name, wherever people sort it to. */
export const SETTING_VALUES = 'SettingValues';

/** Our tabs beside the plan. Plan tabs stay when Throughline is removed, and a link to nothing must not stay on them. */
const SHOWN_ON: ReadonlySet<TableKey> = new Set([
  'gaps',
  'coverage',
  'reviews',
  'reviewLog',
  'history',
  'templates',
]);

/** From 1, in the row of the headings; undefined where a tab does not show it. A blank column keeps it apart from the table. */
export function switchColumn(key: TableKey, table: Table): number | undefined {
  return SHOWN_ON.has(key) ? columnsOf(table).length + 2 : undefined;
}

export const SWITCH_NOTE =
  'A click leads to the switch on the Settings tab. The menu has it too: Throughline > Pause all messages. In a copy of the file messages stay paused, whatever stands here.';

/** What nobody can read pauses, as everywhere. */
export function switchFormula(settingsId: number): string {
  const value = `VLOOKUP("${messageSettings.messages.column.heading}";${SETTING_VALUES};2;FALSE)`;
  return `=HYPERLINK("#gid=${settingsId}";IF(IFERROR(${value};"")="On";"Messages: on";"Messages: paused"))`;
}
