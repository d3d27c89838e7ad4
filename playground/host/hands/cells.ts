/** What a person does to cells: typing, pasting, deleting, sorting, and how they look. */
import { a1Of } from '../model/a1';
import { type Area, isOneCell } from '../model/area';
import { sortRows } from '../model/copying';
import { sortFiltered } from '../model/filtering';
import { formatArea } from '../model/format';
import { refuseProtected } from '../model/guarding';
import type { Axis } from '../model/lines';
import { displayAt, isDateAt, valueAt } from '../model/reading';
import { Refusal } from '../model/refusal';
import { insertLines, linesOf } from '../model/structure';
import { type Tab, cellAt, cellFor } from '../model/tab';
import { type ValidationRule, accepts } from '../model/validation';
import { type Workbook, areaIn, lookChanged, tabById } from '../model/workbook';
import { changeCells, changeFilled, forEachCell, writeContents } from '../model/writing';
import type { Person } from '../person';
import { areaAt, tabNamed } from '../places';
import type { Firing } from '../run/firing';
import type { HostState } from '../run/state';

type CellActs = Pick<
  Person,
  'type' | 'paste' | 'clear' | 'sort' | 'sortFiltered' | 'setFormat' | 'setNote' | 'setValidation'
>;

export function cellActs(state: HostState, firing: Firing): CellActs {
  const { workbook } = state;
  /** The cells meant, which this person may change. */
  const open = (tab: string, a1: string): { tab: Tab; area: Area } => {
    const area = areaAt(workbook, tab, a1);
    refuseProtected(workbook, state.user, area);
    return { tab: tabNamed(workbook, tab), area };
  };
  return {
    type: (name, a1, text) => {
      const { tab, area } = open(name, a1);
      const oldValue = eventText(workbook, tab, area);
      typeInto(workbook, tab, area, text);
      firing.edited(area, { value: eventText(workbook, tab, area), oldValue });
    },
    paste: (name, a1, texts) => {
      const { tab, area: start } = open(name, a1);
      const width = Math.max(0, ...texts.map((row) => row.length));
      const area = { ...start, rows: texts.length, columns: width };
      refuseProtected(workbook, state.user, area);
      pasteInto(workbook, tab, area, texts);
      firing.edited(area, isOneCell(area) ? { value: eventText(workbook, tab, area) } : {});
    },
    clear: (name, a1) => {
      const { tab, area } = open(name, a1);
      const oldValue = isOneCell(area) ? eventText(workbook, tab, area) : undefined;
      emptyCells(workbook, area);
      firing.edited(area, { oldValue });
    },
    sort: (name, a1, column, ascending = true) => {
      sortRows(workbook, open(name, a1).area, [{ column: column - 1, ascending }]);
      firing.changed('OTHER');
    },
    sortFiltered: (name, column, ascending = true) => {
      const tab = tabNamed(workbook, name);
      if (!tab.filter) throw new Refusal(`The tab ${name} has no filter.`);
      refuseProtected(workbook, state.user, tab.filter.area);
      sortFiltered(workbook, tab, tab.filter, { column: column - 1, ascending });
      firing.changed('OTHER');
    },
    setFormat: (name, a1, format) => {
      formatArea(workbook, open(name, a1).area, format);
      firing.changed('FORMAT');
    },
    setNote: (name, a1, note) => {
      const { tab, area } = open(name, a1);
      forEachCell(area, (row, column) => {
        cellFor(tab, row, column).note = note === '' ? undefined : note;
      });
      lookChanged(workbook, area);
    },
    setValidation: (name, a1, rule) => {
      changeCells(workbook, open(name, a1).area, (cell) => {
        cell.validation = rule ?? undefined;
      });
    },
  };
}

/** Throws, and leaves the cell as it was, where its rule rejects what was typed. */
function typeInto(workbook: Workbook, tab: Tab, area: Area, text: string): void {
  const before = { ...(cellAt(tab, area.row, area.column) ?? { literal: null }) };
  writeContents(workbook, area, () => text);
  const rule = cellAt(tab, area.row, area.column)?.validation;
  if (!rule || rule.allowInvalid) return;
  const value = valueAt(workbook, tab, area.row, area.column);
  if (accepts(rule, value, () => shownIn(workbook, rule))) return;
  changeCells(workbook, area, (cell) => Object.assign(cell, { formula: undefined, runs: undefined }, before));
  const help = rule.helpText === null ? '' : ` ${rule.helpText}`;
  throw new Refusal(
    `The data you entered in cell ${a1Of(area)} violates the data validation rules set on this cell.${help}`,
  );
}

/** The grid grows where it has to. A short row leaves blanks. */
function pasteInto(workbook: Workbook, tab: Tab, area: Area, texts: readonly (readonly string[])[]): void {
  if (area.rows === 0 || area.columns === 0) return;
  grow(workbook, tab, 'row', area.row + area.rows);
  grow(workbook, tab, 'column', area.column + area.columns);
  writeContents(workbook, area, (row, column) => texts[row - area.row]?.[column - area.column] ?? '');
}

function grow(workbook: Workbook, tab: Tab, axis: Axis, needed: number): void {
  const { count } = linesOf(tab, axis);
  if (needed > count) insertLines(workbook, tab, axis, count, needed - count, count - 1);
}

/** A checkbox becomes unchecked. */
function emptyCells(workbook: Workbook, area: Area): void {
  changeFilled(workbook, area, (cell) => {
    cell.literal = cell.validation?.criteria === 'CHECKBOX' ? (cell.validation.values[1] ?? false) : null;
    cell.formula = undefined;
    cell.runs = undefined;
  });
}

/** The text that an edit event carries: a date as its serial number, TRUE in capitals, a blank as nothing. */
function eventText(workbook: Workbook, tab: Tab, { row, column }: Area): string | undefined {
  const value = valueAt(workbook, tab, row, column);
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  const isDate = typeof value === 'number' && isDateAt(workbook, tab, row, column);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return isDate && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** What the cells of a rule's range show. */
function shownIn(workbook: Workbook, { reach }: ValidationRule): string[] {
  const area = reach && areaIn(workbook, reach);
  const tab = area && tabById(workbook, area.sheet);
  const shown: string[] = [];
  if (tab) forEachCell(area, (row, column) => shown.push(displayAt(workbook, tab, row, column)));
  return shown;
}
