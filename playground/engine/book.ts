/** All formulas of the workbook, found when their sheet is first touched, and which of them must be computed. */
import type { Area, Grid } from './contract';
import { cellKey, createDependents } from './dependents';
import { covers, formulaCell, shownBy, type FormulaCell } from './formula-cell';

export interface SheetFormulas {
  /** By `cellKey`. */
  readonly cells: Map<number, FormulaCell>;
  /** Formulas whose results fill several cells. */
  readonly spilling: Set<FormulaCell>;
}

export interface Book {
  sheet(id: number): SheetFormulas;
  at(sheet: number, row: number, column: number): FormulaCell | undefined;
  /** Remembers that the cell has read the area. */
  reads(cell: FormulaCell, area: Area): void;
  /** Forgets what the cell has read and filled, before it is computed again. */
  release(cell: FormulaCell): void;
  fill(cell: FormulaCell, area: Area): void;
  /** The cell is up to date. */
  settled(cell: FormulaCell): void;
  /**
   * Marks everything that has read one of the areas, directly or not.
   * @param owner the formula that fills the areas; that it watches them does not count as reading
   */
  invalidate(areas: readonly Area[], owner?: FormulaCell): void;
  /** Takes over formulas that were typed, changed or removed in the area. */
  update(area: Area): void;
  /** A formula to compute because its result may fill cells that others read; custom functions come last. */
  nextToFill(): FormulaCell | undefined;
  /** Marks the formulas whose results change by themselves. */
  tick(): void;
  clear(): void;
}

export function createBook(grid: Grid): Book {
  const sheets = new Map<number, SheetFormulas>();
  const volatile = new Set<FormulaCell>();
  const toFill = { plain: new Set<FormulaCell>(), custom: new Set<FormulaCell>() };
  let dependents = createDependents<FormulaCell>();

  const markDirty = (cell: FormulaCell): void => {
    cell.state = 'dirty';
    if (cell.mayFill) toFill[cell.callsCustom ? 'custom' : 'plain'].add(cell);
  };

  const add = (
    sheet: SheetFormulas,
    id: number,
    row: number,
    column: number,
    text: string,
    edited: boolean,
  ): void => {
    const cell = formulaCell({ sheet: id, row, column }, text, edited);
    sheet.cells.set(cellKey(row, column), cell);
    if (cell.volatile) volatile.add(cell);
    markDirty(cell);
  };

  /** Finds formulas where none is known yet. */
  const scan = (sheet: SheetFormulas, area: Area, edited: boolean): void => {
    const used = grid.used(area.sheet);
    for (let row = area.row; row < Math.min(area.row + area.rows, used.rows); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columns, used.columns); column++) {
        const text = grid.formula(area.sheet, row, column);
        if (text !== undefined && !sheet.cells.has(cellKey(row, column)))
          add(sheet, area.sheet, row, column, text, edited);
      }
    }
  };

  const sheetOf = (id: number): SheetFormulas => {
    const known = sheets.get(id);
    if (known) return known;
    const sheet: SheetFormulas = { cells: new Map(), spilling: new Set() };
    sheets.set(id, sheet);
    scan(sheet, { sheet: id, row: 0, column: 0, ...grid.used(id) }, false);
    return sheet;
  };

  const release = (cell: FormulaCell): void => {
    dependents.remove(cell, cell.precedents);
    cell.precedents = [];
    if (cell.spill) sheetOf(cell.sheet).spilling.delete(cell);
    cell.spill = undefined;
    cell.values = undefined;
    cell.link = undefined;
  };

  const settled = (cell: FormulaCell): void => {
    cell.state = 'clean';
    toFill.plain.delete(cell);
    toFill.custom.delete(cell);
  };

  const invalidate = (areas: readonly Area[], owner?: FormulaCell): void => {
    const queue = [...areas];
    for (let area = queue.pop(); area; area = queue.pop()) {
      const isOwn = areas.includes(area);
      dependents.readersOf(area, (cell) => {
        if (isOwn && cell === owner) return;
        if (cell.place >= 0) cell.stale = true;
        else if (cell.state === 'clean') {
          markDirty(cell);
          queue.push(shownBy(cell));
        }
      });
    }
  };

  const tick = (): void => {
    for (const cell of volatile) {
      if (cell.state === 'dirty') continue;
      markDirty(cell);
      invalidate([shownBy(cell)], cell);
    }
  };

  const drop = (sheet: SheetFormulas, cell: FormulaCell): void => {
    invalidate([shownBy(cell)], cell);
    release(cell);
    settled(cell);
    volatile.delete(cell);
    sheet.cells.delete(cellKey(cell.row, cell.column));
  };

  const update = (area: Area): void => {
    const sheet = sheets.get(area.sheet);
    if (!sheet) return; // its formulas are found when it is first touched
    for (const cell of cellsWithin(sheet, area)) {
      if (grid.formula(cell.sheet, cell.row, cell.column) !== cell.text) drop(sheet, cell);
    }
    scan(sheet, area, true);
  };

  return {
    sheet: sheetOf,
    at: (id, row, column) => sheetOf(id).cells.get(cellKey(row, column)),
    reads: (cell, area) => {
      cell.precedents.push(area);
      dependents.add(cell, area);
    },
    release,
    fill: (cell, area) => {
      cell.spill = area;
      sheetOf(cell.sheet).spilling.add(cell);
    },
    settled,
    invalidate,
    update,
    nextToFill: () => first(toFill.plain) ?? first(toFill.custom),
    tick,
    clear: () => {
      sheets.clear();
      volatile.clear();
      toFill.plain.clear();
      toFill.custom.clear();
      dependents = createDependents();
    },
  };
}

/** Looks at the area's cells or at all formulas, whichever are fewer. */
function cellsWithin({ cells }: SheetFormulas, area: Area): FormulaCell[] {
  if (area.rows * area.columns > cells.size) {
    return [...cells.values()].filter(({ row, column }) => covers(area, row, column));
  }
  const found: FormulaCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(cellKey(row, column));
      if (cell) found.push(cell);
    }
  }
  return found;
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  for (const item of set) return item;
  return undefined;
}
