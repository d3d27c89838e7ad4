/** The host's state as JSON: what `save` gives and `openHost` takes. */
import { createTab, type Lines, type Tab } from './model/tab';
import type { Cell, CellFormat } from './model/cell';
import type { ValidationRule } from './model/validation';
import type { Workbook, WorkbookData } from './model/workbook';
import type { Mail } from './run/post-office';
import type { PropertyStores } from './run/property-stores';
import type { Trigger } from './run/triggers';

type SavedCell = readonly [row: number, column: number, format: number, rule: number, cell: Partial<Cell>];
type SavedLines = Omit<Lines, 'sizes' | 'hidden'> & {
  readonly sizes: [number, number][];
  readonly hidden: number[];
};

interface SavedTab extends Omit<Tab, 'rows' | 'columns' | 'cells' | 'used'> {
  readonly rows: SavedLines;
  readonly columns: SavedLines;
  readonly cells: readonly SavedCell[];
}

export interface SavedWorkbook {
  readonly version: 1;
  readonly workbook: Omit<WorkbookData, 'tabs'> & { readonly tabs: readonly SavedTab[] };
  /** Cells name their format and their validation by its place in these lists. */
  readonly formats: readonly CellFormat[];
  readonly rules: readonly ValidationRule[];
  readonly properties: {
    readonly document: [string, string][];
    readonly script: [string, string][];
    readonly users: [string, [string, string][]][];
  };
  readonly triggers: readonly Trigger[];
  readonly outbox: readonly Mail[];
}

export interface Saveable {
  readonly workbook: Workbook;
  readonly properties: PropertyStores;
  readonly triggers: readonly Trigger[];
  readonly outbox: readonly Mail[];
}

export function saveHost({ workbook, properties, triggers, outbox }: Saveable): SavedWorkbook {
  const formats = numbering<CellFormat>();
  const rules = numbering<ValidationRule>();
  const { engine: _engine, now: _now, listeners: _listeners, ...data } = workbook;
  const tabs = workbook.tabs.map((tab) => savedTab(tab, formats.number, rules.number));
  return plainJson({
    version: 1,
    workbook: { ...data, tabs },
    formats: formats.items,
    rules: rules.items,
    properties: {
      document: [...properties.document],
      script: [...properties.script],
      users: [...properties.users].map(([user, store]): [string, [string, string][]] => [user, [...store]]),
    },
    triggers,
    outbox,
  });
}

export function loadWorkbook({ workbook, formats, rules }: SavedWorkbook): WorkbookData {
  return { ...workbook, tabs: workbook.tabs.map((tab) => loadedTab(tab, formats, rules)) };
}

export function loadProperties({ properties }: SavedWorkbook): PropertyStores {
  return {
    document: new Map(properties.document),
    script: new Map(properties.script),
    users: new Map(properties.users.map(([user, entries]) => [user, new Map(entries)])),
  };
}

function savedTab(
  tab: Tab,
  formatNumber: (format: CellFormat) => number,
  ruleNumber: (rule: ValidationRule) => number,
): SavedTab {
  const { used: _used, ...rest } = tab;
  const cells: SavedCell[] = [];
  tab.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell) return;
      const { format, validation, ...content } = cell;
      cells.push([row, column, formatNumber(format), validation ? ruleNumber(validation) : -1, content]);
    }),
  );
  return { ...rest, rows: savedLines(tab.rows), columns: savedLines(tab.columns), cells };
}

function loadedTab(saved: SavedTab, formats: readonly CellFormat[], rules: readonly ValidationRule[]): Tab {
  const tab: Tab = {
    ...createTab(saved.id, saved.name),
    ...saved,
    rows: loadedLines(saved.rows),
    columns: loadedLines(saved.columns),
    cells: [],
    used: undefined,
  };
  for (const [row, column, format, rule, content] of saved.cells) {
    (tab.cells[row] ??= [])[column] = {
      literal: null,
      ...content,
      format: formats[format] ?? {},
      validation: rules[rule],
    };
  }
  return tab;
}

/** Most lines have the default size, so the others are listed with their index. */
function savedLines({ sizes, hidden, ...rest }: Lines): SavedLines {
  const sized = Array.from(sizes, (size, index): [number, number | undefined] => [index, size]);
  return {
    ...rest,
    sizes: sized.filter((entry): entry is [number, number] => entry[1] !== undefined),
    hidden: Array.from(hidden, (is, index) => (is ? index : -1)).filter((index) => index >= 0),
  };
}

function loadedLines({ sizes, hidden, ...rest }: SavedLines): Lines {
  const lines: Lines = { ...rest, sizes: [], hidden: [] };
  for (const [index, size] of sizes) lines.sizes[index] = size;
  for (const index of hidden) lines.hidden[index] = true;
  return lines;
}

/** Gives each object its place in a list; equal objects that are not the same get places of their own. */
function numbering<T extends object>(): { readonly items: T[]; readonly number: (item: T) => number } {
  const places = new Map<T, number>();
  const items: T[] = [];
  return {
    items,
    number: (item) => {
      const known = places.get(item);
      if (known !== undefined) return known;
      places.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}

/** A copy that shares nothing with the live host. */
function plainJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
