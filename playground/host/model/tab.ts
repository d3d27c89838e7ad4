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

/** The extent of literals and formulas; kept until it may have changed. */
export function usedOf(tab: Tab): Extent {
  return (tab.used ??= measure(tab, wholeTab(tab)));
}

/** Is told which cells changed. What is in use grows at once; it is measured anew only where it may have shrunk. */
export function contentsChanged(tab: Tab, area: Area): void {
  const { used } = tab;
  if (!used) return;
  const now = measure(tab, area);
  const mayEndSooner =
    (reaches(area.row, area.rows, used.rows) && now.rows < used.rows) ||
    (reaches(area.column, area.columns, used.columns) && now.columns < used.columns);
  const [rows, columns] = [Math.max(used.rows, now.rows), Math.max(used.columns, now.columns)];
  tab.used = mayEndSooner ? undefined : { rows, columns };
}

/** Whether the last line in use is among these. */
function reaches(first: number, count: number, used: number): boolean {
  return first < used && first + count >= used;
}

/** The extent, from A1, of what stands in the area. */
function measure({ cells }: Tab, area: Area): Extent {
  let rows = 0;
  let columns = 0;
  const end = Math.min(area.row + area.rows, cells.length);
  for (let row = area.row; row < end; row += 1) {
    const line = cells[row];
    let width = Math.min(area.column + area.columns, line?.length ?? 0);
    while (width > area.column && !holds(line?.[width - 1])) width -= 1;
    if (width <= area.column) continue;
    rows = row + 1;
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}

function holds(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.literal !== null || cell.formula !== undefined);
}
