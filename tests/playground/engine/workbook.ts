/** A workbook in memory for the engine's tests: rows of literals and formulas by tab, A1 addresses, and a list of custom functions. */
import type { Area, Engine, Grid, Scalar, Spill } from '../../../playground/engine/contract';
import { createEngine } from '../../../playground/engine/engine';
import { cellName, columnIndex } from '../../../playground/engine/references';
import { serialOf } from '../../../playground/engine/serial-dates';

export type Typed = number | string | boolean | null;
export type CustomTable = Readonly<Record<string, (...values: never[]) => unknown>>;

export interface TestOptions {
  readonly custom?: CustomTable;
  readonly names?: Readonly<Record<string, string>>;
  readonly size?: { readonly rows: number; readonly columns: number };
  /** 1 March 2026 at noon, unless given. */
  readonly now?: () => Date;
  /** Addresses of cells with a date format, `Sheet!A1` or `A1` on the first tab. */
  readonly dates?: readonly string[];
}

export interface Workbook {
  readonly engine: Engine;
  readonly grid: Grid;
  /** Each call of a custom function, as name and arguments. */
  readonly calls: { readonly name: string; readonly values: readonly unknown[] }[];
  /** Values, `#ERROR!: message` for errors; `address` is a cell such as `A1` or `Plan!B2`. */
  show(address: string): Typed;
  /** A range's values row by row. */
  table(address: string): Typed[][];
  type(address: string, typed: Typed): void;
  spill(address: string): Spill | undefined;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function workbook(
  tabs: Readonly<Record<string, readonly (readonly Typed[])[]>>,
  options: TestOptions = {},
): Workbook {
  const size = options.size ?? { rows: 100, columns: 26 };
  const names = Object.keys(tabs);
  const sheets = Object.values(tabs).map((rows) => rows.map((row) => [...row]));
  const calls: Workbook['calls'] = [];
  const custom = options.custom ?? {};

  const cell = (sheet: number, row: number, column: number): Typed => sheets[sheet]?.[row]?.[column] ?? null;
  const isFormula = (typed: Typed): typed is string => typeof typed === 'string' && typed.startsWith('=');

  const area = (address: string): Area => {
    const [, tab, from = '', to = from] = /^(?:(.+)!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(address) ?? [];
    const [row, column] = placeOf(from);
    const [lastRow, lastColumn] = placeOf(to);
    const sheet = tab === undefined ? 0 : names.indexOf(tab);
    return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  };

  const dates = new Set((options.dates ?? []).map((address) => JSON.stringify(area(address))));
  const grid: Grid = {
    sheetId: (name) => {
      const index = names.findIndex((known) => known.toLowerCase() === name.toLowerCase());
      return index < 0 ? undefined : index;
    },
    sheetName: (id) => names[id],
    size: () => size,
    used: (sheet) => {
      const rows = sheets[sheet] ?? [];
      return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
    },
    literal: (sheet, row, column) => {
      const typed = cell(sheet, row, column);
      return isFormula(typed) ? null : typed;
    },
    formula: (sheet, row, column) => {
      const typed = cell(sheet, row, column);
      return isFormula(typed) ? typed : undefined;
    },
    isDate: (sheet, row, column) => dates.has(JSON.stringify({ sheet, row, column, rows: 1, columns: 1 })),
    namedRange: (name) => {
      const address = Object.entries(options.names ?? {}).find(
        ([known]) => known.toLowerCase() === name.toLowerCase(),
      )?.[1];
      return address === undefined ? undefined : area(address);
    },
  };

  const engine = createEngine({
    grid,
    custom: {
      has: (name) => name.toUpperCase() in custom,
      call: (name, values) => {
        calls.push({ name, values });
        return custom[name.toUpperCase()]?.(...(values as never[]));
      },
    },
    now: options.now ?? (() => new Date(EPOCH + (serialOf(2026, 3, 1) + 0.5) * DAY)),
    timeZone: () => 'Etc/UTC',
    dateOfSerial: (serial) => new Date(EPOCH + Math.round(serial * DAY)),
    serialOfDate: (date) => (date.getTime() - EPOCH) / DAY,
  });

  const table = (address: string): Typed[][] => {
    const { sheet, row, column, rows, columns } = area(address);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => shown(engine.value(sheet, row + r, column + c))),
    );
  };

  return {
    engine,
    grid,
    calls,
    table,
    show: (address) => table(address)[0]?.[0] ?? null,
    type: (address, typed) => {
      const place = area(address);
      const rows = (sheets[place.sheet] ??= []);
      while (rows.length <= place.row) rows.push([]);
      const row = rows[place.row] ?? [];
      while (row.length <= place.column) row.push(null);
      row[place.column] = typed;
      engine.changed([place]);
    },
    spill: (address) => {
      const { sheet, row, column } = area(address);
      return engine.spillOf(sheet, row, column);
    },
  };
}

/** Formulas with their results, each computed alone in cell A1 of a tab `Formula` beside the tabs given. */
export function results(
  formulas: readonly string[],
  tabs: Readonly<Record<string, readonly (readonly Typed[])[]>> = {},
  options: TestOptions = {},
): string {
  const width = Math.max(...formulas.map((formula) => formula.length));
  return formulas
    .map((formula) => {
      const book = workbook({ Formula: [[formula]], ...tabs }, options);
      const { rows, columns } = book.spill('A1') ?? { rows: 1, columns: 1 };
      const values = book.table(`A1:${cellName(rows - 1, columns - 1)}`);
      return `${formula.padEnd(width)}  ${values.map((row) => row.map(written).join(' | ')).join(' // ')}`;
    })
    .join('\n');
}

function shown(value: Scalar): Typed {
  return typeof value === 'object' && value !== null ? `${value.error}: ${value.message}` : value;
}

function written(value: Typed): string {
  if (value === null) return '(blank)';
  if (typeof value === 'string') return /^(#|Loading)/.test(value) ? value : JSON.stringify(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(Number(value.toPrecision(12)));
}

function placeOf(name: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return [Number(digits) - 1, columnIndex(letters)];
}
