/** One tab: its grid, what its cells hold, and how its rows and columns are laid out. */
import type { Area, Extent } from './area';
import { type Cell, PLAIN } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { BasicFilter } from './filter';
import type { Chart } from './chart';

/** Sizes and states of rows or of columns, by index; a missing entry is the default. */
export interface Lines {
  count: number;
  sizes: (number | undefined)[];
  hidden: (true | undefined)[];
  frozen: number;
}

export interface Tab {
  readonly id: number;
  name: string;
  readonly rows: Lines;
  readonly columns: Lines;
  /** By row, then by column; holes are blank cells. What is changed comes from `cellFor`, because blanks that look alike are one cell. */
  cells: ((Readonly<Cell> | undefined)[] | undefined)[];
  hidden: boolean;
  color: string | null;
  gridlinesHidden: boolean;
  conditionalFormats: readonly ConditionalFormat[];
  filter: BasicFilter | null;
  merges: readonly Area[];
  charts: readonly Chart[];
  /** The rectangle that was selected last; its first cell is the current one. */
  selection: Area;
  /** Selected before it, with Ctrl held down. */
  alsoSelected?: readonly Area[] | undefined;
  used: Extent | undefined;
}

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export function createTab(id: number, name: string, rows = 1000, columns = 26): Tab {
  return {
    id,
    name,
    rows: { count: rows, sizes: [], hidden: [], frozen: 0 },
    columns: { count: columns, sizes: [], hidden: [], frozen: 0 },
    cells: [],
    hidden: false,
    color: null,
    gridlinesHidden: false,
    conditionalFormats: [],
    filter: null,
    merges: [],
    charts: [],
    selection: { sheet: id, row: 0, column: 0, rows: 1, columns: 1 },
    used: undefined,
  };
}

export function sizeOf(tab: Tab): Extent {
  return { rows: tab.rows.count, columns: tab.columns.count };
}

export function wholeTab(tab: Tab): Area {
  return { sheet: tab.id, row: 0, column: 0, rows: tab.rows.count, columns: tab.columns.count };
}

/** Whole rows or whole columns. */
export function lineArea(tab: Tab, axis: 'row' | 'column', at: number, count: number): Area {
  const whole = wholeTab(tab);
  return axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

export function cellAt(tab: Tab, row: number, column: number): Readonly<Cell> | undefined {
  return tab.cells[row]?.[column];
}

/** The cell to write to; made where there was none, or one that others share. */
export function cellFor(tab: Tab, row: number, column: number): Cell {
  const line = (tab.cells[row] ??= []);
  const cell = line[column];
  if (cell && !cell.isShared) return cell;
  const own = { literal: null, format: cell?.format ?? PLAIN, validation: cell?.validation };
  return (line[column] = own);
}

/** The extent of literals and formulas; kept until the next change. */
export function usedOf(tab: Tab): Extent {
  return (tab.used ??= measure(tab));
}

function measure(tab: Tab): Extent {
  let rows = 0;
  let columns = 0;
  tab.cells.forEach((line, row) => {
    let width = line?.length ?? 0;
    while (width > 0 && !holds(line?.[width - 1])) width -= 1;
    if (width > 0) rows = row + 1;
    columns = Math.max(columns, width);
  });
  return { rows, columns };
}

function holds(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.literal !== null || cell.formula !== undefined);
}
