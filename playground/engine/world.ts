/** The workbook as formulas see it while they are evaluated. */
import { read, type Calculation } from './calculation';
import { noteReading } from './changes';
import type { Area, EngineOptions, Position } from './contract';
import { createCustomCalls } from './custom-call';
import { givesDate } from './date-result';
import { formulaAt } from './discovery';
import { evaluate } from './evaluate';
import type { FormulaCell } from './formula-cell';
import type { Language } from './language';
import { aside, topOf } from './path';
import type { Scope, World } from './scope';
import { filledExtent } from './spill';
import { isMatrix, type Matrix } from './values';

/** @param calculation computes the cells that are read; asked for late, because it needs the world itself */
export function createWorld(
  options: EngineOptions,
  language: () => Language,
  calculation: () => Calculation,
): World {
  const { grid, custom } = options;
  const current = () => topOf(calculation().path);

  const matrix = (area: Area): Matrix => {
    const { book } = calculation();
    const { sheet, row, column, rows, columns } = area;
    const cell = current();
    if (cell) noteReading(book, cell, area);
    const filled = rows * columns === 1 ? { rows: row + 1, columns: column + 1 } : filledExtent(book, sheet);
    return {
      area,
      rows,
      columns,
      filledRows: Math.max(0, Math.min(rows, filled.rows - row)),
      filledColumns: Math.max(0, Math.min(columns, filled.columns - column)),
      at: (r, c) => read(calculation(), sheet, row + r, column + c),
    };
  };

  const isDate = ({ sheet, row, column }: Position): boolean =>
    grid.isDate(sheet, row, column) || formulaAt(calculation().book, sheet, row, column)?.givesDate === true;

  const customCalls = createCustomCalls(options, isDate, (run) => aside(calculation().path, run));

  const world: World = {
    sheetId: (name) => grid.sheetId(name),
    size: (sheet) => grid.size(sheet),
    namedRange: (name) => grid.namedRange(name),
    matrix,
    isDate,
    isFormula: ({ sheet, row, column }) => formulaAt(calculation().book, sheet, row, column) !== undefined,
    hasCustom: (name) => custom.has(name),
    callCustom: (name, parameters) => customCalls.call(name, parameters, current()?.edited ?? false),
    language,
    now: () => options.serialOfDate(options.now()),
    unread: () => unread,
    link: (address) => {
      const cell = current();
      if (cell) cell.link = address;
    },
  };
  const unread: World = { ...world, matrix: placeOnly };
  return world;
}

/** Whether a formula's result is shown as a date, because what it is made of is. */
export function showsDate(world: World, cell: FormulaCell): boolean {
  if (!cell.node) return false;
  const scope: Scope = { world: world.unread(), cell, arrays: false, names: new Map() };
  return givesDate(cell.node, (reference) => {
    const value = evaluate(reference, scope);
    const area = isMatrix(value) ? value.area : undefined;
    return area !== undefined && world.isDate(area);
  });
}

/** A reference of which only the place is asked. */
function placeOnly(area: Area): Matrix {
  return { area, rows: area.rows, columns: area.columns, filledRows: 0, filledColumns: 0, at: () => null };
}
