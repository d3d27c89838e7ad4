/** Carries out on the host what a person did in the grid. */
import type { Host } from '../host/host';
import { a1Of } from '../host/model/a1';
import { linesOf } from '../host/model/structure';
import { type Tab, wholeTab } from '../host/model/tab';
import { type Workbook, lookChanged, tabById } from '../host/model/workbook';
import type { Box } from '../protocol/cell-view';
import type { Edit } from '../protocol/edit';
import { copyLook, pasteCopy } from './paste';
import { typeCells } from './typing';

/** Throws with a sentence for the person where the host refuses. */
export function carryOut({ person, workbook }: Host, edit: Exclude<Edit, { kind: 'undo' | 'redo' }>): void {
  if (edit.kind === 'addTab') return void addTab(person, workbook, edit.name);
  if (edit.kind === 'importTab') return importTab(person, workbook, edit);
  const tab = tabOf(workbook, edit.tab);
  switch (edit.kind) {
    case 'type':
      if (edit.like) copyLook(workbook, tab, edit.like);
      return typeCells(person, tab, edit.cells);
    case 'clear':
      return person.clear(tab.name, a1(tab, edit.box));
    case 'paste':
      return pasteCopy(person, workbook, tabOf(workbook, edit.from.tab), tab, edit);
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
    case 'deleteColumns':
      return person[edit.kind](tab.name, edit.at + 1, edit.count);
    case 'hideRows':
    case 'hideColumns':
      return showOrHide(person, tab, edit);
    case 'columnWidth':
      for (let column = edit.at; column < edit.at + edit.count; column += 1) {
        tab.columns.sizes[column] = edit.pixels;
      }
      return lookChanged(workbook, wholeTab(tab));
    case 'sort':
      return person.sort(
        tab.name,
        a1(tab, rowsToSort(workbook, tab, edit.box)),
        edit.column + 1,
        edit.ascending,
      );
    case 'renameTab':
      return person.renameTab(tab.name, edit.name);
    case 'moveTab':
      return person.moveTab(tab.name, edit.to + 1);
    case 'deleteTab':
      return person.deleteTab(tab.name);
    case 'hideTab':
      return person.hideTab(tab.name);
    case 'showTab':
      return person.hideTab(tab.name, false);
  }
}

type ImportEdit = Extract<Edit, { kind: 'importTab' }>;

/** A new sheet comes to the front. */
function addTab(person: Host['person'], workbook: Workbook, name: string | undefined): Tab | undefined {
  const known = new Set(workbook.tabs);
  person.addTab(name);
  const added = workbook.tabs.find((tab) => !known.has(tab));
  if (added) person.select(added.name, 'A1');
  return added;
}

/** Under its own name, or with a number behind it where that is taken. */
function importTab(person: Host['person'], workbook: Workbook, { name, rows }: ImportEdit): void {
  const taken = new Set(workbook.tabs.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
  const added = addTab(person, workbook, free);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!added || width === 0) return;
  person.paste(
    added.name,
    'A1',
    rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
  );
}

function tabOf(workbook: Workbook, id: string): Tab {
  const tab = tabById(workbook, Number(id));
  if (tab) return tab;
  throw new Error('This sheet was deleted in the meantime.');
}

/** A1 notation of a box, kept inside the tab. */
function a1(tab: Tab, { top, left, bottom, right }: Box): string {
  const [lastRow, lastColumn] = [
    Math.min(bottom, tab.rows.count - 1),
    Math.min(right, tab.columns.count - 1),
  ];
  return a1Of({ row: top, column: left, rows: lastRow - top + 1, columns: lastColumn - left + 1 });
}

type HideEdit = Extract<Edit, { kind: 'hideRows' | 'hideColumns' }>;

/** Showing brings back all of them: a hidden line cannot be selected. */
function showOrHide(person: Host['person'], tab: Tab, { kind, at, count, hidden }: HideEdit): void {
  if (hidden) return person[kind](tab.name, at + 1, count);
  const { count: all } = linesOf(tab, kind === 'hideRows' ? 'row' : 'column');
  person[kind](tab.name, 1, all, false);
}

/** A selection of several rows is sorted by itself; otherwise the whole sheet is, below its frozen rows. */
function rowsToSort(workbook: Workbook, tab: Tab, box: Box): Box {
  if (box.bottom > box.top && box.bottom < tab.rows.count - 1) return box;
  const { rows, columns } = workbook.engine.extent(tab.id);
  const top = Math.max(tab.rows.frozen, 0);
  return { top, left: 0, bottom: Math.max(top, rows - 1), right: Math.max(0, columns - 1) };
}
