/** Places as a person names them: a tab by its name, cells in A1 notation. */
import { type Area, areaOf } from './model/area';
import { parseA1 } from './model/a1';
import { type Tab, sizeOf } from './model/tab';
import { type Workbook, tabByName } from './model/workbook';

/** Throws where there is no such tab, and names those that there are. */
export function tabNamed(workbook: Workbook, name: string): Tab {
  const tab = tabByName(workbook, name);
  if (tab) return tab;
  const names = workbook.tabs.map((other) => other.name).join(', ');
  throw new Error(`There is no tab "${name}". The tabs are: ${names}.`);
}

export function areaAt(workbook: Workbook, tabName: string, a1: string): Area {
  const tab = tabNamed(workbook, tabName);
  const parsed = parseA1(a1);
  if (!parsed) throw new Error(`"${a1}" is no place on a tab. Write it as B3, A2:C4 or A:K.`);
  return areaOf({ sheet: tab.id, ...parsed.reach }, sizeOf(tab));
}
