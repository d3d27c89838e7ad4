/** The formula engine of the local Sheets: lazy, remembering values, computing again only what a change touches. */
import { createBook } from './book';
import { createCalculation, type Calculation } from './calculation';
import type { Area, Engine, EngineOptions, Position, Scalar, Spill } from './contract';
import { createCustomCalls } from './custom-call';
import { givesDate } from './date-result';
import { evaluate } from './evaluate';
import { covers, type FormulaCell } from './formula-cell';
import type { Scope, World } from './scope';
import { isMatrix, type Matrix } from './values';

/** So many times may reading a cell bring in sheets with more formulas that fill cells. */
const ROUNDS = 25;

export function createEngine(options: EngineOptions): Engine {
  const { grid, custom } = options;
  const book = createBook(grid);
  const calculation: Calculation = createCalculation(
    grid,
    book,
    () => world,
    (cell) => showsDate(cell),
  );
  const { read, current, aside } = calculation;
  let running = false; // a custom function may ask for values while one is being computed

  const isDate = ({ sheet, row, column }: Position): boolean =>
    grid.isDate(sheet, row, column) || book.at(sheet, row, column)?.givesDate === true;
  const customCalls = createCustomCalls(options, isDate, aside);

  const matrix = (area: Area): Matrix => {
    const cell = current();
    if (cell) book.reads(cell, area);
    const { sheet, row, column, rows, columns } = area;
    const filled = rows === 1 && columns === 1 ? { rows: row + 1, columns: column + 1 } : filledExtent(sheet);
    return {
      area,
      rows,
      columns,
      filledRows: Math.max(0, Math.min(rows, filled.rows - row)),
      filledColumns: Math.max(0, Math.min(columns, filled.columns - column)),
      at: (r, c) => read(sheet, row + r, column + c),
    };
  };

  const filledExtent = (sheet: number) => {
    let { rows, columns } = grid.used(sheet);
    for (const { spill } of book.sheet(sheet).spilling) {
      if (!spill) continue;
      rows = Math.max(rows, spill.row + spill.rows);
      columns = Math.max(columns, spill.column + spill.columns);
    }
    return { rows, columns };
  };

  const world: World = {
    sheetId: (name) => grid.sheetId(name),
    size: (sheet) => grid.size(sheet),
    namedRange: (name) => grid.namedRange(name),
    matrix,
    isDate,
    isFormula: ({ sheet, row, column }) => book.at(sheet, row, column) !== undefined,
    hasCustom: (name) => custom.has(name),
    callCustom: (name, parameters) => customCalls.call(name, parameters, current()?.edited ?? false),
    now: () => options.serialOfDate(options.now()),
    unread: () => unread,
    link: (address) => {
      const cell = current();
      if (cell) cell.link = address;
    },
  };

  const unread: World = { ...world, matrix: placeOnly };

  const showsDate = (cell: FormulaCell): boolean => {
    if (!cell.node) return false;
    const scope: Scope = { world: unread, cell, arrays: false, names: new Map() };
    return givesDate(cell.node, (reference) => {
      const value = evaluate(reference, scope);
      const area = isMatrix(value) ? value.area : undefined;
      return area !== undefined && isDate(area);
    });
  };

  /** Computes all formulas that may fill cells, so that it is known what every cell shows. */
  const settle = (): void => {
    for (let cell = book.nextToFill(); cell; cell = book.nextToFill()) calculation.compute(cell);
  };

  /** Asks `question` when all results that fill cells are known; a custom function asks about the state as it is. */
  const settledAnswer = <T>(question: () => T): T => {
    if (running) return aside(question);
    running = true;
    try {
      for (let round = 0; ; round++) {
        settle();
        const answer = question();
        if (!book.nextToFill() || round >= ROUNDS) return answer; // a sheet touched for the first time may bring more to fill
      }
    } finally {
      running = false;
    }
  };

  const value = (sheet: number, row: number, column: number): Scalar =>
    settledAnswer(() => {
      book.sheet(sheet);
      return read(sheet, row, column);
    });

  const spillOf = (sheet: number, row: number, column: number): Spill | undefined =>
    settledAnswer(() => {
      for (const { spill } of book.sheet(sheet).spilling) {
        if (spill && covers(spill, row, column)) {
          return { row: spill.row, column: spill.column, rows: spill.rows, columns: spill.columns };
        }
      }
      return undefined;
    });

  return {
    value,
    spillOf,
    changed: (areas) => {
      for (const area of areas) book.update(area);
      book.invalidate(areas);
    },
    structureChanged: () => book.clear(),
    extent: (sheet) => settledAnswer(() => filledExtent(sheet)),
    linkOf: (sheet, row, column) => {
      value(sheet, row, column);
      return book.at(sheet, row, column)?.link;
    },
    givesDate: (sheet, row, column) => {
      value(sheet, row, column);
      return book.at(sheet, row, column)?.givesDate === true;
    },
    tick: () => book.tick(),
  };
}

/** A reference of which only the place is asked. */
function placeOnly(area: Area): Matrix {
  return { area, rows: area.rows, columns: area.columns, filledRows: 0, filledColumns: 0, at: () => null };
}
