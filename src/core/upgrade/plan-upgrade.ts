/** Works out what brings our tabs to the layout of this script: each migration sees the tabs as the ones before it leave them. */
import { overlay } from '../changes/overlay';
import type { SheetData } from '../tables/sheet-data';
import type { Migration, OwnSheets, TabChange } from './migration';
import { migrations } from './migrations';

export interface UpgradeStep extends Pick<Migration, 'to' | 'says'> {
  readonly changes: readonly TabChange[];
}

/** @param from the layout of the file; steps that change nothing are left out */
export function planUpgrade(
  tabs: OwnSheets,
  from: number,
  all: readonly Migration[] = migrations,
): readonly UpgradeStep[] {
  let now = tabs;
  return all.flatMap(({ to, says, change }) => {
    if (to <= from) return [];
    const changes = change(now);
    now = new Map([...now].map(([key, sheet]) => [key, changed(sheet, key, changes)]));
    return changes.length === 0 ? [] : [{ to, says, changes }];
  });
}

function changed(sheet: SheetData, key: string, changes: readonly TabChange[]): SheetData {
  const blocks = changes.flatMap(({ table, blocks: written }) => (table === key ? written : []));
  if (blocks.length === 0) return sheet;
  const over = overlay(blocks.map(({ row, column, values }) => ({ row, column, cells: values })));
  const height = Math.max(sheet.cells.length, ...[...over.keys()].map((row) => row + 1));
  const cells = Array.from({ length: height }, (_, row) => {
    const line = [...(sheet.cells[row] ?? [])];
    over.get(row)?.forEach((cell, column) => (line[column] = cell));
    return Array.from(line, (cell) => cell ?? '');
  });
  return { ...sheet, cells };
}

const NAME = /^Brought our tabs from layout (\d+) to \d+$/;

/** What the run is called on the Changes tab. */
export function upgradeName(from: number, to: number): string {
  return `Brought our tabs from layout ${from} to ${to}`;
}

/** The layout that the tabs have again once a run of this name is taken back; undefined for other runs. */
export function layoutBefore(run: string): number | undefined {
  const [, from] = NAME.exec(run) ?? [];
  return from === undefined ? undefined : Number(from);
}
