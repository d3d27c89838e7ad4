/** Brings the tabs that an earlier Throughline laid out to the layout of this one. A person's tabs are not even read. */
import { allTables, tableKeys, type TableKey } from '../core/tables/all-tables';
import { offsetOf, toCells } from '../core/tables/raw-cells';
import { columnLetters, type SheetData } from '../core/tables/sheet-data';
import type { Table } from '../core/tables/table';
import type { TabChange } from '../core/upgrade/migration';
import { LAYOUT, layoutOf } from '../core/upgrade/layout-version';
import { planUpgrade, upgradeName, type UpgradeStep } from '../core/upgrade/plan-upgrade';
import { localTime } from '../google/clock';
import { widenName } from '../google/name-ranges';
import { dressColumns } from '../google/dress-columns';
import type { File, Tab } from '../google/open-file';
import { mayChange } from '../google/put-back';
import { readTab } from '../google/read-tabs';
import { readRemembered, saveOwnTabs } from '../google/remembered';
import type { UpgradeOffer } from '../rpc/upgrade';
import { newColumns } from '../core/upgrade/new-columns';
import { writeRun } from './write-run';

export interface PlannedUpgrade {
  readonly file: File;
  readonly offer: UpgradeOffer;
  readonly steps: readonly UpgradeStep[];
  readonly tabs: ReadonlyMap<string, OwnTab>;
}

interface OwnTab {
  readonly tab: Tab;
  readonly sheet: SheetData;
}

export function plannedUpgrade(file: File): PlannedUpgrade {
  const { own } = readRemembered(file);
  const from = layoutOf(own);
  const tabs = from < LAYOUT ? ownTabs(file, own.tabs) : new Map<string, OwnTab>();
  const steps = planUpgrade(new Map([...tabs].map(([key, { sheet }]) => [key, sheet])), from);
  const nameOf = ({ table }: TabChange) => tabs.get(table)?.sheet.name ?? '';
  const offered = steps.map(({ says, changes }) => ({
    says,
    tabs: changes.map((change) => ({ tab: nameOf(change), says: change.says })),
  }));
  return { file, tabs, steps, offer: { from, to: Math.max(from, LAYOUT), steps: offered } };
}

/** Those of them that hold rows; pages are written anew by every run. */
function ownTabs(file: File, ids: Readonly<Record<string, number>>): ReadonlyMap<string, OwnTab> {
  const zone = offsetOf(localTime(file).offset);
  return new Map(
    tableKeys.flatMap((key) => {
      const id = ids[key];
      const raw = id === undefined || !holdsRows(key) ? undefined : readTab(file, id);
      if (!raw) return [];
      const { name, values, formulas = [] } = raw;
      const sheet = { id: raw.id, name, cells: toCells(values, zone), formulas };
      return [[key, { tab: raw.tab, sheet }] as const];
    }),
  );
}

function holdsRows(key: TableKey): boolean {
  return allTables[key].kind !== 'page';
}

/** Tabs that lack nothing only get the number of their layout, where they had none. */
export function keepLayout({ file, offer: { from, to } }: PlannedUpgrade): void {
  const { own } = readRemembered(file);
  if (from !== to || own.layout === undefined) saveOwnTabs(file, { ...own, layout: to });
}

/** Formulas that take the named range see the new columns too. */
function nameAgain(file: File, tab: Tab, key: string, columns: TabChange['columns']): void {
  const { namedRange }: Table = allTables[key as TableKey];
  const last = Math.max(...columns.map(({ column }) => column));
  if (namedRange) widenName(file, tab, namedRange, columnLetters(last));
}

/** It belongs inside the file lock. @returns '' or why Restore cannot take it back */
export function carryOut({ file, tabs, steps, offer: { from, to } }: PlannedUpgrade): string {
  const changes = steps.flatMap((step) => step.changes);
  const writes = [...tabs].flatMap(([key, { tab }]) => {
    const own = changes.filter(({ table }) => table === key);
    const [blocks, notes] = [own.flatMap((one) => one.blocks), own.flatMap((one) => one.notes)];
    return own.length === 0 ? [] : [{ tab, blocks, notes }];
  });
  // The headings come last: where they stand, a run that goes on after a death takes the columns for finished.
  for (const { table, columns } of changes) {
    const tab = tabs.get(table)?.tab;
    const write = writes.find((one) => one.tab === tab);
    if (!tab || !write || !mayChange(tab, write.blocks)) continue;
    dressColumns(tab, newColumns(table, columns));
    nameAgain(file, tab, table, columns);
  }
  const unnoted = writeRun(file, upgradeName(from, to), writes);
  // Laying out the Changes tab may have changed what is remembered.
  saveOwnTabs(file, { ...readRemembered(file).own, layout: to });
  return unnoted;
}
