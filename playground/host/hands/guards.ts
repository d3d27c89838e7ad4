/** What a person keeps out of others' hands or out of sight: protected cells, filtered rows. */
import { refuseProtected } from '../model/guarding';
import { wholeTab } from '../model/tab';
import { lookChanged, nextId } from '../model/workbook';
import type { Person } from '../person';
import { areaAt, tabNamed } from '../places';
import type { HostState } from '../run/state';

export function guardActs({ workbook, user }: HostState): Pick<Person, 'protect' | 'filter'> {
  return {
    protect: (name, a1, editors) => {
      const reach =
        a1 === ''
          ? { sheet: tabNamed(workbook, name).id, row: 0, column: 0, rows: null, columns: null }
          : areaAt(workbook, name, a1);
      const kind = a1 === '' ? 'SHEET' : 'RANGE';
      const rest = { description: '', warningOnly: false, editors, open: [] };
      workbook.protections = [...workbook.protections, { id: nextId(workbook), kind, reach, ...rest }];
    },
    filter: (name, a1, column, hidden) => {
      const tab = tabNamed(workbook, name);
      const area = areaAt(workbook, name, a1);
      refuseProtected(workbook, user, area);
      tab.filter = { area, criteria: { [column - 1]: { hidden: [...hidden], condition: null } } };
      lookChanged(workbook, wholeTab(tab));
    },
  };
}
