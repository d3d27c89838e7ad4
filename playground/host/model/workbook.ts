/** The workbook that Node owns: tabs and everything that belongs to the file, with one engine that computes its formulas. */
import type { CustomFunctions, Engine, Grid } from '../../engine/contract';
import { createEngine } from '../../engine/engine';
import { type Area, type Reach, areaOf } from './area';
import { showsDate } from '../../engine/format';
import type { Metadata } from './metadata';
import type { NamedRange } from './name';
import type { Protection } from './protection';
import { instantOfSerial, serialOfInstant } from './serial';
import { type Tab, cellAt, contentsChanged, createTab, sizeOf, usedOf } from './tab';

/** What changed: cells of an area, how an area looks, or anything that moves cells, tabs or names. */
export type Change =
  | { readonly kind: 'cells' | 'look'; readonly area: Area }
  | { readonly kind: 'structure'; readonly sheet?: number | undefined };

export interface WorkbookData {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** E-mail addresses; the owner is one of the editors. */
  owner: string;
  editors: readonly string[];
  /** In the order of the tab bar. */
  tabs: Tab[];
  /** The id of the tab in front. */
  active: number;
  names: readonly NamedRange[];
  metadata: readonly Metadata[];
  protections: readonly Protection[];
  /** The last number given to a tab, chart, protection or piece of metadata. */
  lastId: number;
}

export interface Workbook extends WorkbookData {
  readonly engine: Engine;
  readonly now: () => Date;
  readonly listeners: Set<(change: Change) => void>;
  /** How to take back what an execution wrote since its last flush; null while nobody asks. */
  unsaved: (() => void)[] | null;
}

export interface Surroundings {
  readonly now: () => Date;
  readonly custom: CustomFunctions;
}

/** An empty workbook: one tab, Sheet1, of 1000 rows and 26 columns. */
export function emptyWorkbook(
  from: Pick<WorkbookData, 'locale' | 'timeZone' | 'owner' | 'editors'>,
): WorkbookData {
  return {
    ...from,
    id: '1LocalSheets-throughline-workbook-000000000000',
    name: 'Untitled spreadsheet',
    tabs: [createTab(0, 'Sheet1')],
    active: 0,
    names: [],
    metadata: [],
    protections: [],
    lastId: 0,
  };
}

export function openWorkbook(data: WorkbookData, { now, custom }: Surroundings): Workbook {
  const workbook: Omit<Workbook, 'engine'> & { engine?: Engine } = {
    ...data,
    now,
    listeners: new Set(),
    unsaved: null,
  };
  const engine = createEngine({
    grid: gridOf(workbook),
    custom,
    now,
    timeZone: () => workbook.timeZone,
    locale: () => workbook.locale,
    dateOfSerial: (serial) => new Date(instantOfSerial(serial, workbook.timeZone)),
    serialOfDate: (date) => serialOfInstant(date.getTime(), workbook.timeZone),
  });
  return Object.assign(workbook, { engine });
}

export function tabById(workbook: Pick<WorkbookData, 'tabs'>, id: number): Tab | undefined {
  return workbook.tabs.find((tab) => tab.id === id);
}

/** Upper and lower case mean the same tab. */
export function tabByName(workbook: Pick<WorkbookData, 'tabs'>, name: string): Tab | undefined {
  const sought = name.toLowerCase();
  return workbook.tabs.find((tab) => tab.name.toLowerCase() === sought);
}

export function nextId(workbook: WorkbookData): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** Literals, formulas or number formats changed: formulas are told, and whoever watches. */
export function cellsChanged(workbook: Workbook, area: Area): void {
  const tab = tabById(workbook, area.sheet);
  if (tab) contentsChanged(tab, area);
  workbook.engine.changed([area]);
  announce(workbook, { kind: 'cells', area });
}

/** Colours, notes and the like changed, nothing that a formula sees. */
export function lookChanged(workbook: Workbook, area: Area): void {
  announce(workbook, { kind: 'look', area });
}

/** Rows, columns, tabs or names were added, moved, renamed or taken away. */
export function structureChanged(workbook: Workbook, sheet?: number): void {
  for (const tab of workbook.tabs) tab.used = undefined;
  workbook.engine.structureChanged();
  announce(workbook, { kind: 'structure', sheet });
}

function announce(workbook: Workbook, change: Change): void {
  for (const listener of workbook.listeners) listener(change);
}

/** The cells that a reach covers now; undefined where its tab is gone. */
export function areaIn(workbook: Pick<WorkbookData, 'tabs'>, reach: Reach): Area | undefined {
  const tab = tabById(workbook, reach.sheet);
  return tab && areaOf(reach, sizeOf(tab));
}

function gridOf(workbook: WorkbookData): Grid {
  const at = (sheet: number, row: number, column: number) => {
    const tab = tabById(workbook, sheet);
    return tab && cellAt(tab, row, column);
  };
  return {
    sheetId: (name) => tabByName(workbook, name)?.id,
    sheetName: (id) => tabById(workbook, id)?.name,
    size: (id) => {
      const tab = tabById(workbook, id);
      return tab ? sizeOf(tab) : { rows: 0, columns: 0 };
    },
    used: (id) => {
      const tab = tabById(workbook, id);
      return tab ? usedOf(tab) : { rows: 0, columns: 0 };
    },
    literal: (sheet, row, column) => at(sheet, row, column)?.literal ?? null,
    formula: (sheet, row, column) => at(sheet, row, column)?.formula,
    isDate: (sheet, row, column) => showsDate(at(sheet, row, column)?.format.number),
    namedRange: (name) => {
      const found = workbook.names.find((named) => named.name.toLowerCase() === name.toLowerCase());
      return found && areaIn(workbook, found.reach);
    },
  };
}
