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

/**
 * The first heading with the switch below it, in the cell that stays in sight however far people scroll. Headings are compared without what
 * stands in brackets, so it is still the heading of its column. Undefined on tabs that do not show it.
 */
export function switchHeading(key: TableKey, table: Table, settingsId: number): SwitchCell | undefined {
  const first = SHOWN_ON.has(key) ? columnsOf(table)[0] : undefined;
  if (!first) return undefined;
  const [, { heading, help }] = first;
  const words = (state: string) => `"${heading}"&CHAR(10)&"(${state})"`;
  return { formula: switchFormula(settingsId, words), note: `${help}\n${SWITCH_NOTE}` };
}

interface SwitchCell {
  readonly formula: string;
  readonly note: string;
}

const SWITCH_NOTE =
  'A click leads to the switch on the Settings tab. The menu has it too: Throughline > Pause all messages. In a copy of the file messages stay paused, whatever stands here.';

/**
 * What nobody can read pauses, as everywhere.
 * @param words gives the cell's text for a state, as a part of a formula
 */
export function switchFormula(
  settingsId: number,
  words: (state: string) => string = (state) => `"${state}"`,
): string {
  const value = `VLOOKUP("${messageSettings().messages.column.heading}";${SETTING_VALUES};2;FALSE)`;
  return `=HYPERLINK("#gid=${settingsId}";IF(IFERROR(${value};"")="On";${words('Messages: on')};${words('Messages: paused')}))`;
}
