/** Changes to what cells hold. Every function here tells formulas and watchers once, whatever the area's size. */
import type { CellError, Scalar } from '../../engine/contract';
import type { Area } from './area';
import { type Cell, PLAIN } from './cell';
import { PLAIN_TEXT, datePattern, isAutomatic } from './number-format';
import { serialOfInstant, wallYear } from './serial';
import { type Tab, cellAt, cellFor } from './tab';
import { type Typed, parseTyped } from './typing';
import { Refusal } from './refusal';
import { type Workbook, cellsChanged, tabById } from './workbook';

/** What a script or a person may put into a cell. Dates are instants; a text is parsed as if typed. */
export type Content = Scalar | Date | undefined;

export const LONGEST_TEXT = 50_000;

/** Puts contents into an area, cell by cell. @param at the content for a cell, by the tab's row and column */
export function writeContents(
  workbook: Workbook,
  area: Area,
  at: (row: number, column: number) => Content,
): void {
  const tab = tabOf(workbook, area);
  remember(workbook, tab, area);
  const parse = parser(workbook);
  forEachCell(area, (row, column) => {
    writeContent(workbook, cellFor(tab, row, column), at(row, column), parse);
  });
  cellsChanged(workbook, area);
}

/** Puts formulas into an area; a blank text empties the cell. */
export function writeFormulas(
  workbook: Workbook,
  area: Area,
  at: (row: number, column: number) => string,
): void {
  const tab = tabOf(workbook, area);
  remember(workbook, tab, area);
  forEachCell(area, (row, column) => {
    const formula = at(row, column);
    const cell = cellFor(tab, row, column);
    cell.literal = null;
    cell.runs = undefined;
    cell.formula = formula === '' ? undefined : formula.startsWith('=') ? formula : `=${formula}`;
  });
  cellsChanged(workbook, area);
}

/** Changes each cell of an area in place, blank ones included, then tells formulas. */
export function changeCells(
  workbook: Workbook,
  area: Area,
  change: (cell: Cell, row: number, column: number) => void,
): void {
  const tab = tabOf(workbook, area);
  remember(workbook, tab, area);
  forEachCell(area, (row, column) => change(cellFor(tab, row, column), row, column));
  cellsChanged(workbook, area);
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** Notes how to take a write back, where somebody asks for it. */
function remember(workbook: Workbook, tab: Tab, area: Area): void {
  if (!workbook.unsaved) return;
  const before = new Map<string, Cell | undefined>();
  forEachCell(area, (row, column) => {
    const cell = cellAt(tab, row, column);
    before.set(`${row} ${column}`, cell && { ...cell });
  });
  workbook.unsaved.push(() => {
    forEachCell(area, (row, column) => {
      (tab.cells[row] ??= [])[column] = before.get(`${row} ${column}`);
    });
    cellsChanged(workbook, area);
  });
}

/** The tab of an area. Throws where it was deleted. */
export function tabOf(workbook: Workbook, area: { readonly sheet: number }): Tab {
  const tab = tabById(workbook, area.sheet);
  if (!tab) throw new Refusal('The sheet was deleted.');
  return tab;
}

type Parse = (text: string) => Typed;

function writeContent(workbook: Workbook, cell: Cell, content: Content, parse: Parse): void {
  cell.formula = undefined;
  cell.runs = undefined;
  if (content instanceof Date) {
    cell.literal = serialOfInstant(content.getTime(), workbook.timeZone);
    setPattern(cell, datePattern(cell.literal, workbook.locale));
  } else if (typeof content === 'string') {
    writeText(cell, content, parse);
  } else if (typeof content === 'number' && !Number.isFinite(content)) {
    cell.literal = {
      error: '#NUM!',
      message: 'The number is too large or not a number.',
    } satisfies CellError;
  } else {
    cell.literal = content ?? null;
  }
}

function writeText(cell: Cell, text: string, parse: Parse): void {
  if (cell.format.number === PLAIN_TEXT) {
    cell.literal = text === '' ? null : text;
    return;
  }
  const typed = parse(text);
  cell.literal = typed.literal;
  cell.formula = typed.formula;
  if (typed.pattern !== undefined) setPattern(cell, typed.pattern);
}

function setPattern(cell: Cell, pattern: string): void {
  if (isAutomatic(cell.format.number)) cell.format = { ...(cell.format ?? PLAIN), number: pattern };
}

/** A column repeats its texts, so each is parsed once a write. */
function parser(workbook: Workbook): Parse {
  const rules = { locale: workbook.locale, year: wallYear(workbook.now().getTime(), workbook.timeZone) };
  const kept = new Map<string, Typed>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const typed = parseTyped(text, rules);
    kept.set(text, typed);
    return typed;
  };
}

/** Like `changeCells`, for those cells only that hold or look like something. */
export function changeFilled(workbook: Workbook, area: Area, change: (cell: Cell) => void): void {
  const tab = tabOf(workbook, area);
  const end = Math.min(area.row + area.rows, tab.cells.length);
  for (let row = area.row; row < end; row += 1) {
    const last = Math.min(area.column + area.columns, tab.cells[row]?.length ?? 0);
    for (let column = area.column; column < last; column += 1) {
      if (cellAt(tab, row, column)) change(cellFor(tab, row, column));
    }
  }
  cellsChanged(workbook, area);
}
