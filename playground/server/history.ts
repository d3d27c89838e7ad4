/** Undo and redo of what a person did in the grid. A script that runs in between empties the list, since its work must not be lost. */
import type { Cell } from '../host/model/cell';
import { type Lines, type Tab, cellAt } from '../host/model/tab';
import { type Workbook, cellsChanged, structureChanged, tabById } from '../host/model/workbook';
import type { Edit } from '../protocol/edit';

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Remembers the state before an edit; forget it with the returned function where the edit was refused. */
  before(edit: Edit): () => void;
  undo(): void;
  redo(): void;
  clear(): void;
}

/** Puts a remembered state back, and gives the way to undo just that. */
type Restore = () => Restore;

const LONGEST = 100;

export function createHistory(workbook: Workbook): History {
  let past: Restore[] = [];
  let future: Restore[] = [];
  return {
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    before(edit) {
      const [oldPast, oldFuture] = [past, future];
      past = [
        ...past.slice(1 - LONGEST),
        edit.kind === 'type' ? cellsOf(workbook, edit) : everything(workbook),
      ];
      future = [];
      return () => {
        past = oldPast;
        future = oldFuture;
      };
    },
    undo() {
      const restore = past.pop();
      if (restore) future.push(restore());
    },
    redo() {
      const restore = future.pop();
      if (restore) past.push(restore());
    },
    clear() {
      past = [];
      future = [];
    },
  };
}

type TypeEdit = Extract<Edit, { kind: 'type' }>;

/** The cells that were typed into; everything else is as before. */
function cellsOf(workbook: Workbook, edit: TypeEdit): Restore {
  const sheet = Number(edit.tab);
  const before = tabById(workbook, sheet);
  const saved = edit.cells.map(([row, column]): readonly [number, number, Cell | undefined] => {
    const cell = before && cellAt(before, row, column);
    return [row, column, cell && { ...cell }];
  });
  return () => {
    const back = cellsOf(workbook, edit);
    const tab = tabById(workbook, sheet);
    for (const [row, column, cell] of saved) {
      if (!tab) continue;
      (tab.cells[row] ??= [])[column] = cell;
      cellsChanged(workbook, { sheet, row, column, rows: 1, columns: 1 });
    }
    return back;
  };
}

/** The whole workbook, for edits that move cells. */
function everything(workbook: Workbook): Restore {
  const { active, names, metadata, protections } = workbook;
  const saved = { tabs: workbook.tabs.map(copyOf), active, names, metadata, protections };
  return () => {
    const back = everything(workbook);
    Object.assign(workbook, saved);
    structureChanged(workbook);
    for (const tab of saved.tabs) structureChanged(workbook, tab.id);
    return back;
  };
}

/** Only what the host changes in place is copied; lists and formats it replaces as a whole. */
function copyOf(tab: Tab): Tab {
  const cells = tab.cells.map((line) => line?.map((cell) => cell && { ...cell }));
  return { ...tab, cells, rows: copyOfLines(tab.rows), columns: copyOfLines(tab.columns) };
}

function copyOfLines(lines: Lines): Lines {
  return { ...lines, sizes: [...lines.sizes], hidden: [...lines.hidden] };
}
