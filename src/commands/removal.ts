/** What goes when Throughline leaves a file: its tabs, its names, and the formulas that need either. */
import type { HeldTab } from '../core/changes/find-changes';
import type { Going } from '../core/removal/needs-what-goes';
import { holdsPlan, typedRows } from '../core/removal/typed-rows';
import { samplePlan } from '../core/sample/sample-plan';
import { SETTING_VALUES } from '../core/settings/switch-cell';
import { allTables } from '../core/tables/all-tables';
import type { Day } from '../core/tables/day';
import { offsetOf, toCells } from '../core/tables/raw-cells';
import type { Table } from '../core/tables/table';
import { localTime } from '../google/clock';
import { holdTab } from '../google/hold-tab';
import { namedCells } from '../google/named-ranges';
import { openFile, type File, type Tab } from '../google/open-file';
import { readData } from '../google/read-data';
import { readRemembered } from '../google/remembered';
import type { GoingTab } from '../rpc/removal';

export interface OwnTabToGo extends GoingTab {
  readonly isPlan: boolean;
}

export interface FileToLeave {
  readonly file: File;
  readonly tabs: readonly { readonly tab: Tab; readonly held: HeldTab }[];
  /** Our own tabs that are still there. */
  readonly own: readonly OwnTabToGo[];
  /** Named ranges of ours: a name that a person gave to cells of their own stays. */
  readonly names: ReadonlySet<string>;
}

/** Reads every tab with its formulas. */
export function fileToLeave(): FileToLeave {
  const file = openFile();
  const saved = readRemembered(file).own;
  const time = localTime(file);
  const today = time.text.slice(0, 10) as Day;
  const sample = saved.sample ? samplePlan(today, readData('sample')) : undefined;
  const tabs = file.getSheets().map((tab) => ({ tab, held: holdTab(tab) }));
  const zone = offsetOf(time.offset);
  const own = Object.entries(saved.tabs).flatMap(([key, id]): readonly OwnTabToGo[] => {
    const held = tabs.find((one) => one.held.sheetId === id)?.held;
    if (!held) return [];
    const sheet = { id, name: held.tab, cells: toCells(held.values, zone) };
    const rows = typedRows(key, sheet, sample);
    return [{ sheetId: id, tab: held.tab, typedRows: rows, isPlan: holdsPlan(key) && rows > 0 }];
  });
  const ids = new Set(own.map(({ sheetId }) => sheetId));
  const ours = ourNames();
  const names = namedCells(file).filter(
    ({ name, sheetId }) => ours.has(name) && (sheetId === undefined || ids.has(sheetId)),
  );
  return { file, tabs, own, names: new Set(names.map(({ name }) => name)) };
}

/** Set-up gives these names. */
function ourNames(): ReadonlySet<string> {
  const ofTables = Object.values(allTables).flatMap(({ namedRange }: Table) => namedRange ?? []);
  return new Set([...ofTables, 'CurrentPeriod', 'LastCheck', SETTING_VALUES]);
}

/** What formulas can no longer count on once these tabs are gone. */
export function goingWith({ own, names }: FileToLeave, ids: ReadonlySet<number>): Going {
  const lower = (texts: Iterable<string>) => new Set([...texts].map((text) => text.toLowerCase()));
  return {
    functions: lower(readData('formulas').map(({ name }) => name)),
    names: lower(names),
    tabs: lower(own.flatMap(({ sheetId, tab }) => (ids.has(sheetId) ? tab : []))),
  };
}
