/** What a person does by hand: typing, pasting, inserting rows and so on, with the triggers that Sheets then fires. */
import { type Area, isOneCell } from './model/area';
import type { CellFormat } from './model/cell';
import { sortRows } from './model/copying';
import { formatArea } from './model/format';
import { isDateAt, displayAt, valueAt } from './model/reading';
import type { Axis } from './model/lines';
import { isRefused } from './model/protection';
import { Refusal } from './model/refusal';
import { deleteLines, insertLines, linesOf, moveLines } from './model/structure';
import { type Tab, cellAt, cellFor, sizeOf, wholeTab } from './model/tab';
import { addTab, deleteTab, moveTab, renameTab } from './model/tabs';
import { type ValidationRule, accepts } from './model/validation';
import { type Workbook, areaIn, lookChanged } from './model/workbook';
import { changeCells, changeFilled, forEachCell, writeContents } from './model/writing';
import { areaAt, tabNamed } from './places';
import type { Firing } from './run/firing';
import type { HostState } from './run/state';
import type { ChangeType } from './run/events';

/** Places are given as in Sheets: a tab's name, A1 notation, rows and columns counted from 1. */
export interface Person {
  /** Types into one cell. Throws a Refusal where a rule or a protection forbids it. */
  type(tab: string, a1: string, text: string): void;
  /** Pastes texts, one edit for all; `a1` is the upper left cell. The grid grows where it has to. */
  paste(tab: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** Deletes the contents, as the Delete key does: looks and rules stay. */
  clear(tab: string, a1: string): void;
  insertRows(tab: string, before: number, count?: number): void;
  deleteRows(tab: string, first: number, count?: number): void;
  /** @param before the row that the block comes to stand before, as rows are counted now */
  moveRows(tab: string, first: number, count: number, before: number): void;
  insertColumns(tab: string, before: number, count?: number): void;
  deleteColumns(tab: string, first: number, count?: number): void;
  moveColumns(tab: string, first: number, count: number, before: number): void;
  hideRows(tab: string, first: number, count?: number, hidden?: boolean): void;
  hideColumns(tab: string, first: number, count?: number, hidden?: boolean): void;
  addTab(name?: string): void;
  renameTab(tab: string, name: string): void;
  /** @param position counted from 1 */
  moveTab(tab: string, position: number): void;
  deleteTab(tab: string): void;
  hideTab(tab: string, hidden?: boolean): void;
  /** Sorts the rows of a range by one of the tab's columns, counted from 1. */
  sort(tab: string, a1: string, column: number, ascending?: boolean): void;
  select(tab: string, a1: string): void;
  setFormat(tab: string, a1: string, format: CellFormat): void;
  setNote(tab: string, a1: string, note: string): void;
  setValidation(tab: string, a1: string, rule: ValidationRule | null): void;
}

export function createPerson(state: HostState, firing: Firing): Person {
  const { workbook } = state;
  const lines = (axis: Axis, word: 'ROW' | 'COLUMN') => ({
    insert: (tab: string, before: number, count = 1): void => {
      const at = before - 1;
      change(`INSERT_${word}`, tab, axis, at, 0, (sheet) =>
        insertLines(workbook, sheet, axis, at, count, Math.max(0, at - 1)),
      );
    },
    remove: (tab: string, first: number, count = 1): void => {
      change(`REMOVE_${word}`, tab, axis, first - 1, count, (sheet) =>
        deleteLines(workbook, sheet, axis, first - 1, count),
      );
    },
    move: (tab: string, first: number, count: number, before: number): void => {
      change('OTHER', tab, axis, first - 1, count, (sheet) =>
        moveLines(workbook, sheet, axis, first - 1, count, before - 1),
      );
    },
    hide: (tab: string, first: number, count = 1, hidden = true): void => {
      const sheet = tabNamed(workbook, tab);
      for (let line = first - 1; line < first - 1 + count; line += 1) {
        linesOf(sheet, axis).hidden[line] = hidden ? true : undefined;
      }
      lookChanged(workbook, wholeTab(sheet));
    },
  });
  const change = (
    type: ChangeType,
    name: string,
    axis: Axis,
    at: number,
    count: number,
    work: (tab: Tab) => void,
  ): void => {
    const tab = tabNamed(workbook, name);
    refuseProtected(state, lineArea(tab, axis, at, count));
    work(tab);
    firing.changed(type);
  };
  const [rows, columns] = [lines('row', 'ROW'), lines('column', 'COLUMN')];
  return {
    type: (tab, a1, text) => type(state, firing, areaAt(workbook, tab, a1), text),
    paste: (tab, a1, texts) => paste(state, firing, areaAt(workbook, tab, a1), texts),
    clear: (tab, a1) => clear(state, firing, areaAt(workbook, tab, a1)),
    insertRows: rows.insert,
    deleteRows: rows.remove,
    moveRows: rows.move,
    hideRows: rows.hide,
    insertColumns: columns.insert,
    deleteColumns: columns.remove,
    moveColumns: columns.move,
    hideColumns: columns.hide,
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
    deleteTab: (tab) => {
      const sheet = tabNamed(workbook, tab);
      refuseProtected(state, wholeTab(sheet));
      deleteTab(workbook, sheet);
      firing.changed('REMOVE_GRID');
    },
    hideTab: (tab, hidden = true) => {
      const sheet = tabNamed(workbook, tab);
      sheet.hidden = hidden;
      lookChanged(workbook, wholeTab(sheet));
    },
    sort: (tab, a1, column, ascending = true) => {
      const area = areaAt(workbook, tab, a1);
      refuseProtected(state, area);
      sortRows(workbook, area, [{ column: column - 1, ascending }]);
      firing.changed('OTHER');
    },
    select: (tab, a1) => {
      const area = areaAt(workbook, tab, a1);
      const sheet = tabNamed(workbook, tab);
      sheet.selection = area;
      workbook.active = sheet.id;
    },
    setFormat: (tab, a1, format) => {
      const area = areaAt(workbook, tab, a1);
      refuseProtected(state, area);
      formatArea(workbook, area, format);
      firing.changed('FORMAT');
    },
    setNote: (tab, a1, note) => {
      const area = areaAt(workbook, tab, a1);
      refuseProtected(state, area);
      const sheet = tabNamed(workbook, tab);
      forEachCell(area, (row, column) => {
        cellFor(sheet, row, column).note = note === '' ? undefined : note;
      });
      lookChanged(workbook, area);
    },
    setValidation: (tab, a1, rule) => {
      changeCells(workbook, areaAt(workbook, tab, a1), (cell) => {
        cell.validation = rule ?? undefined;
      });
    },
  };
}

function type(state: HostState, firing: Firing, area: Area, text: string): void {
  const { workbook } = state;
  refuseProtected(state, area);
  const tab = workbook.tabs.find(({ id }) => id === area.sheet);
  if (!tab) return;
  const before = cellAt(tab, area.row, area.column);
  const kept = before && { ...before };
  const oldValue = eventText(workbook, tab, area);
  writeContents(workbook, area, () => text);
  if (breaksRule(workbook, tab, area)) {
    changeCells(workbook, area, (cell) =>
      Object.assign(cell, { formula: undefined, runs: undefined }, kept ?? { literal: null }),
    );
    throw new Refusal(ruleSentence(cellAt(tab, area.row, area.column)?.validation, area));
  }
  firing.edited(area, { value: eventText(workbook, tab, area), oldValue });
}

function paste(state: HostState, firing: Firing, start: Area, texts: readonly (readonly string[])[]): void {
  const { workbook } = state;
  const tab = workbook.tabs.find(({ id }) => id === start.sheet);
  if (!tab || texts.length === 0) return;
  const area = { ...start, rows: texts.length, columns: Math.max(...texts.map((row) => row.length)) };
  refuseProtected(state, area);
  grow(workbook, tab, 'row', area.row + area.rows);
  grow(workbook, tab, 'column', area.column + area.columns);
  writeContents(workbook, area, (row, column) => texts[row - area.row]?.[column - area.column] ?? '');
  firing.edited(area, isOneCell(area) ? { value: eventText(workbook, tab, area) } : {});
}

function clear(state: HostState, firing: Firing, area: Area): void {
  const { workbook } = state;
  refuseProtected(state, area);
  const tab = workbook.tabs.find(({ id }) => id === area.sheet);
  const oldValue = tab && isOneCell(area) ? eventText(workbook, tab, area) : undefined;
  changeFilled(workbook, area, (cell) => {
    cell.literal = cell.validation?.criteria === 'CHECKBOX' ? (cell.validation.values[1] ?? false) : null;
    cell.formula = undefined;
    cell.runs = undefined;
  });
  firing.edited(area, { oldValue });
}

function grow(workbook: Workbook, tab: Tab, axis: Axis, needed: number): void {
  const { count } = linesOf(tab, axis);
  if (needed > count) insertLines(workbook, tab, axis, count, needed - count, count - 1);
}

/** The text that an edit event carries: a date as its serial number, a blank as nothing. */
function eventText(workbook: Workbook, tab: Tab, { row, column }: Area): string | undefined {
  const value = valueAt(workbook, tab, row, column);
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' && isDateAt(workbook, tab, row, column) ? value.toFixed(1) : String(value);
}

function breaksRule(workbook: Workbook, tab: Tab, { row, column }: Area): boolean {
  const rule = cellAt(tab, row, column)?.validation;
  if (!rule || rule.allowInvalid) return false;
  return !accepts(rule, valueAt(workbook, tab, row, column), () => shownIn(workbook, rule));
}

/** What the cells of a rule's range show. */
function shownIn(workbook: Workbook, { reach }: ValidationRule): string[] {
  const area = reach && areaIn(workbook, reach);
  const tab = workbook.tabs.find(({ id }) => id === area?.sheet);
  const shown: string[] = [];
  if (area && tab) forEachCell(area, (row, column) => shown.push(displayAt(workbook, tab, row, column)));
  return shown;
}

function ruleSentence(rule: ValidationRule | undefined, area: Area): string {
  const place = `${String.fromCharCode(65 + area.column)}${area.row + 1}`;
  return `The data you entered in cell ${place} violates the data validation rules set on this cell. ${rule?.helpText ?? ''}`.trim();
}

function refuseProtected({ workbook, user }: HostState, area: Area): void {
  const tab = workbook.tabs.find(({ id }) => id === area.sheet);
  const person = { email: user, owner: workbook.owner };
  if (tab && workbook.protections.some((protection) => isRefused(protection, area, sizeOf(tab), person))) {
    throw new Refusal(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

function lineArea(tab: Tab, axis: Axis, at: number, count: number): Area {
  const whole = wholeTab(tab);
  return axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}
