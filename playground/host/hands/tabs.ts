/** What a person does to tabs. */
import { refuseProtected } from '../model/guarding';
import { wholeTab } from '../model/tab';
import { addTab, deleteTab, moveTab, renameTab } from '../model/tabs';
import { lookChanged } from '../model/workbook';
import type { Person } from '../person';
import { areaAt, tabNamed } from '../places';
import type { Firing } from '../run/firing';
import type { HostState } from '../run/state';

type TabActs = Pick<Person, 'addTab' | 'renameTab' | 'moveTab' | 'deleteTab' | 'hideTab' | 'select'>;

export function tabActs({ workbook, user }: HostState, firing: Firing): TabActs {
  return {
    addTab: (name) => {
      addTab(workbook, { name });
      firing.changed('INSERT_GRID');
    },
    renameTab: (tab, name) => {
      renameTab(workbook, tabNamed(workbook, tab), name);
      firing.changed('OTHER');
    },
    moveTab: (tab, position) => {
      moveTab(workbook, tabNamed(workbook, tab), position - 1);
      firing.changed('OTHER');
    },
    deleteTab: (name) => {
      const tab = tabNamed(workbook, name);
      refuseProtected(workbook, user, wholeTab(tab));
      deleteTab(workbook, tab);
      firing.changed('REMOVE_GRID');
    },
    hideTab: (name, hidden = true) => {
      const tab = tabNamed(workbook, name);
      tab.hidden = hidden;
      lookChanged(workbook, wholeTab(tab));
    },
    select: (name, a1) => {
      const tab = tabNamed(workbook, name);
      const areas = a1.split(',').map((part) => areaAt(workbook, name, part.trim()));
      tab.selection = areas.pop() ?? tab.selection;
      tab.alsoSelected = areas.length > 0 ? areas : undefined;
      workbook.active = tab.id;
    },
  };
}
