/** What the page's own menus and keys do: each becomes an edit or a request to the host. */
import type { Edit, StructureEdit } from '../protocol/edit';
import type { Fresh } from '../protocol/request';
import { ask, send, sendEdit } from './connection';
import { addTabsFromFile } from './import/add-tabs';
import { getState, setState, showRefusal } from './state';

/** One entry of a menu. Labels are what a person reads; `disabled` entries stay visible, so that menus keep their shape. */
export interface Action {
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly do?: () => void;
  readonly items?: readonly Action[];
}

export const SEPARATOR: Action = { label: '' };

export function runFunction(name: string): void {
  void send({ ask: 'run', name });
}

export function fileActions(): Action[] {
  return [
    { label: 'Add tabs from a file (.xlsx, .csv)…', do: () => void addTabsFromFile() },
    SEPARATOR,
    { label: 'New empty file…', do: () => setState({ confirming: 'empty' }) },
    { label: 'Start again from the sample…', do: () => setState({ confirming: 'sample' }) },
  ];
}

export async function startAgain(fresh: Fresh): Promise<void> {
  setState({ confirming: null });
  const reply = await ask({ ask: 'startAgain', fresh });
  if (!reply.ok) showRefusal(reply.error);
}

export function editActions(): Action[] {
  const { canUndo, canRedo } = getState();
  return [
    { label: 'Undo', keys: 'Ctrl+Z', disabled: !canUndo, do: () => sendEdit({ kind: 'undo' }) },
    { label: 'Redo', keys: 'Ctrl+Y', disabled: !canRedo, do: () => sendEdit({ kind: 'redo' }) },
    SEPARATOR,
    ...cellActions(),
  ];
}

/** What can be done to the selected cells: in the Edit menu and under the right mouse button. */
export function cellActions(): Action[] {
  const { tab, box } = getState().place;
  const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
  const change = (kind: StructureEdit, at: number, count: number) => () => sendEdit({ kind, tab, at, count });
  return [
    { label: `Insert ${lines(rows, 'row')} above`, do: change('insertRows', box.top, rows) },
    { label: `Insert ${lines(rows, 'row')} below`, do: change('insertRows', box.bottom + 1, rows) },
    { label: `Insert ${lines(columns, 'column')} left`, do: change('insertColumns', box.left, columns) },
    {
      label: `Insert ${lines(columns, 'column')} right`,
      do: change('insertColumns', box.right + 1, columns),
    },
    SEPARATOR,
    { label: `Delete ${lines(rows, 'row')}`, do: change('deleteRows', box.top, rows) },
    { label: `Delete ${lines(columns, 'column')}`, do: change('deleteColumns', box.left, columns) },
    { label: 'Clear cells', keys: 'Delete', do: clearCells },
    SEPARATOR,
    { label: `Hide ${lines(rows, 'row')}`, do: hide('hideRows', box.top, rows, true) },
    { label: `Hide ${lines(columns, 'column')}`, do: hide('hideColumns', box.left, columns, true) },
    { label: 'Show hidden rows', do: hide('hideRows', box.top, rows, false) },
    { label: 'Show hidden columns', do: hide('hideColumns', box.left, columns, false) },
  ];

  function hide(kind: 'hideRows' | 'hideColumns', at: number, count: number, hidden: boolean): () => void {
    return () => sendEdit({ kind, tab, at, count, hidden });
  }

  function clearCells(): void {
    sendEdit({ kind: 'clear', tab, box });
  }
}

export function dataActions(): Action[] {
  const { tab, box } = getState().place;
  const sort = (ascending: boolean) => () => {
    const edit: Edit = { kind: 'sort', tab, box, column: box.left, ascending };
    sendEdit(edit);
  };
  const letter = columnLetters(box.left);
  return [
    { label: `Sort by column ${letter}, A to Z`, do: sort(true) },
    { label: `Sort by column ${letter}, Z to A`, do: sort(false) },
  ];
}

function lines(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}

/** 0 is A, 26 is AA. */
function columnLetters(index: number): string {
  const head = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return head + String.fromCharCode(65 + (index % 26));
}
