/** What a person does to rows and columns. */
import { refuseProtected } from '../model/guarding';
import type { Axis } from '../model/lines';
import { deleteLines, insertLines, linesOf, moveLines } from '../model/structure';
import { type Tab, lineArea, wholeTab } from '../model/tab';
import { lookChanged } from '../model/workbook';
import type { Person } from '../person';
import { tabNamed } from '../places';
import type { ChangeType } from '../run/events';
import type { Firing } from '../run/firing';
import type { HostState } from '../run/state';

type LineActs = Pick<
  Person,
  | 'insertRows'
  | 'deleteRows'
  | 'moveRows'
  | 'hideRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
  | 'hideColumns'
>;

export function lineActs(state: HostState, firing: Firing): LineActs {
  const rows = actsOn('row', state, firing);
  const columns = actsOn('column', state, firing);
  return {
    insertRows: rows.insert,
    deleteRows: rows.remove,
    moveRows: rows.move,
    hideRows: rows.hide,
    insertColumns: columns.insert,
    deleteColumns: columns.remove,
    moveColumns: columns.move,
    hideColumns: columns.hide,
  };
}

interface Acts {
  readonly insert: Person['insertRows'];
  readonly remove: Person['deleteRows'];
  readonly move: Person['moveRows'];
  readonly hide: Person['hideRows'];
}

function actsOn(axis: Axis, { workbook, user }: HostState, firing: Firing): Acts {
  const word = axis === 'row' ? 'ROW' : 'COLUMN';
  const change = (
    type: ChangeType,
    name: string,
    at: number,
    count: number,
    work: (tab: Tab) => void,
  ): void => {
    const tab = tabNamed(workbook, name);
    refuseProtected(workbook, user, lineArea(tab, axis, at, count));
    work(tab);
    firing.changed(type);
  };
  return {
    insert: (tab, before, count = 1) => {
      const at = before - 1;
      change(`INSERT_${word}`, tab, at, 1, (sheet) =>
        insertLines(workbook, sheet, axis, at, count, Math.max(0, at - 1)),
      );
    },
    remove: (tab, first, count = 1) => {
      change(`REMOVE_${word}`, tab, first - 1, count, (sheet) =>
        deleteLines(workbook, sheet, axis, first - 1, count),
      );
    },
    move: (tab, first, count, before) => {
      change('OTHER', tab, first - 1, count, (sheet) =>
        moveLines(workbook, sheet, axis, first - 1, count, before - 1),
      );
    },
    hide: (tab, first, count = 1, hidden = true) => {
      const sheet = tabNamed(workbook, tab);
      const lines = linesOf(sheet, axis);
      for (let line = first - 1; line < first - 1 + count; line += 1) {
        lines.hidden[line] = hidden ? true : undefined;
      }
      lookChanged(workbook, wholeTab(sheet));
    },
  };
}
