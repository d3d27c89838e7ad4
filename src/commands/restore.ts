/** What the Changes tab remembers, and how the last run of it is taken back. */
import type { ChangedCells } from '../core/changes/changed-cells';
import type { HeldTab } from '../core/changes/find-changes';
import type { Run } from '../core/changes/log-lines';
import { planRestore, type RestorePlan } from '../core/changes/plan-restore';
import { readRuns } from '../core/changes/read-runs';
import { offsetOf } from '../core/tables/raw-cells';
import { localTime } from '../google/clock';
import { holdTab, tabById } from '../google/hold-tab';
import { firstColumn, readLines } from '../google/log-tab';
import type { File, Tab } from '../google/open-file';
import { hiddenTab } from './hidden-tab';

export interface Remembered {
  readonly tab: Tab | undefined;
  readonly lines: readonly (readonly unknown[])[];
  /** The last one first. */
  readonly runs: readonly Run[];
}

export function rememberedRuns(file: File): Remembered {
  const tab = hiddenTab(file, 'changes');
  const lines = tab ? readLines(tab) : [];
  return { tab, lines, runs: readRuns(lines.slice(1)) };
}

/** The tabs that are still there, by id. */
export function tabsOf(file: File, changes: readonly ChangedCells[]): ReadonlyMap<number, Tab> {
  const ids = [...new Set(changes.map(({ sheetId }) => sheetId))];
  return new Map(
    ids.flatMap((id) => {
      const tab = tabById(file, id);
      return tab ? [[id, tab] as const] : [];
    }),
  );
}

export interface Restore {
  readonly plan: RestorePlan;
  readonly tabs: ReadonlyMap<number, Tab>;
  /** The tabs as they were read. */
  readonly held: ReadonlyMap<number, HeldTab>;
  /** Milliseconds that the zone of the file is ahead of UTC. */
  readonly zone: number;
}

/** Reads the tabs of a run as they are, and works out what to put back. */
export function restoreOf(file: File, { changes = [] }: Run): Restore {
  const tabs = tabsOf(file, changes);
  const held = new Map([...tabs].map(([id, tab]) => [id, heldNow(tab, changes)] as const));
  const zone = zoneOf(file);
  return { tabs, held, zone, plan: planRestore(changes, held, zone) };
}

export function heldNow(tab: Tab, changes: readonly ChangedCells[]): HeldTab {
  const id = tab.getSheetId();
  const noted = changes.filter(({ sheetId, part }) => sheetId === id && part === 'Notes');
  const column = Math.max(0, ...noted.map((change) => change.column + change.after.length - 1));
  const row = Math.max(0, ...noted.map((change) => change.row));
  return noted.length > 0 ? holdTab(tab, { row, column }) : holdTab(tab);
}

export function zoneOf(file: File): number {
  return offsetOf(localTime(file).offset);
}

/** The number of the run that was noted last; undefined where none was. */
export function lastRunNumber(file: File): number | undefined {
  const tab = hiddenTab(file, 'changes');
  const [, ...numbers] = tab ? firstColumn(tab) : [];
  const last = Math.max(...numbers.map(Number).filter(Number.isFinite));
  return Number.isFinite(last) && last > 0 ? last : undefined;
}
