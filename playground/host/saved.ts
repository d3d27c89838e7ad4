/** The host's state as JSON: what `save` gives and `openHost` takes. */
import type { CellFormat } from './model/cell';
import type { ValidationRule } from './model/validation';
import type { Workbook, WorkbookData } from './model/workbook';
import { createNumbering } from './numbering';
import type { Mail } from './run/post-office';
import type { PropertyStores } from './run/property-stores';
import type { Trigger } from './run/triggers';
import { type Looks, type SavedTab, loadTab, saveTab } from './saved-tab';

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
  const looks: Looks = { formats: createNumbering(), rules: createNumbering() };
  const { engine: _engine, now: _now, listeners: _listeners, unsaved: _unsaved, ...data } = workbook;
  const tabs = workbook.tabs.map((tab) => saveTab(tab, looks));
  return plainJson({
    version: 1,
    workbook: { ...data, tabs },
    formats: looks.formats.items,
    rules: looks.rules.items,
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
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => loadTab(tab, formats, rules)),
    // Scripts change these in place, and what was saved may be opened again.
    metadata: workbook.metadata.map((entry) => ({ ...entry })),
    protections: workbook.protections.map((protection) => ({ ...protection })),
  };
}

export function loadProperties({ properties }: SavedWorkbook): PropertyStores {
  return {
    document: new Map(properties.document),
    script: new Map(properties.script),
    users: new Map(properties.users.map(([user, entries]) => [user, new Map(entries)])),
  };
}

/** A copy that shares nothing with the live host. */
function plainJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
