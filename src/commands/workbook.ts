/** What most commands read first: every tab, which ones are ours, and the time. */
import { readSavedMapping, type SavedMapping } from '../core/mapping/saved-mapping';
import { allTables, type TableKey } from '../core/tables/all-tables';
import type { Day } from '../core/tables/day';
import { offsetOf, toCells } from '../core/tables/raw-cells';
import type { SheetData } from '../core/tables/sheet-data';
import { localTime } from '../google/clock';
import { openFile, type File, type Tab } from '../google/open-file';
import { isUnfinished, type OwnTabs } from '../google/own-tabs';
import { formulasOf, valuesNow } from '../google/read-again';
import { readTabs, type Depth } from '../google/read-tabs';
import { readRemembered } from '../google/remembered';
import { patiently } from './patiently';

export type Reads =
  readonly TableKey[] | 'plan' | 'plan and settings' | { readonly onceThere: readonly TableKey[] };

export interface Workbook {
  readonly file: File;
  readonly sheets: readonly SheetData[];
  /** The tabs behind the sheets, by id. */
  readonly tabs: ReadonlyMap<number, Tab>;
  /** Our own tabs that are still there, by table key. */
  readonly own: ReadonlyMap<string, number>;
  readonly saved: OwnTabs;
  /** What the person mapped, where they did. */
  readonly mapping: SavedMapping | undefined;
  readonly today: Day;
  /** 2026-03-31 14:05:09 */
  readonly now: string;
  /** Milliseconds that the file's zone is ahead of UTC today. */
  readonly zoneOffset: number;
}

/**
 * @param only the tabs of ours that are read, of all others only the name is; or 'plan': all but our results, of which a long plan has as
 * many cells again; or 'plan and settings', which is what mails are written from. Left out, everything is read that an analysis needs;
 * with onceThere only where these tabs of ours are there, because they are laid out first, and then all is read again.
 * @param most 'values' where the formulas behind our results are not needed: they are a read more for each tab
 */
export function readWorkbook(only?: Reads, most?: Depth): Workbook {
  return patiently(() => readWorkbookOnce(only, most));
}

/** The same in a run that has written something. */
export function readWorkbookOnce(only?: Reads, most: Depth = 'formulas'): Workbook {
  const file = openFile();
  const remembered = readRemembered(file);
  const saved = remembered.own;
  const mapping = remembered.mapping === undefined ? undefined : readSavedMapping(remembered.mapping);
  const time = localTime(file);
  const raw = readTabs(file, (id, all) => {
    const depth = depthOf(id, saved, onceThere(only, saved, all));
    return depth === 'formulas' ? most : depth;
  });
  const zone = offsetOf(time.offset);
  const sheets = raw.map(({ id, name, values, formulas }): SheetData => {
    const sheet = { id, name, cells: toCells(values, zone) };
    return formulas ? { ...sheet, formulas } : sheet;
  });
  const ids = new Set(sheets.map(({ id }) => id));
  const own = new Map(Object.entries(saved.tabs).filter(([, id]) => ids.has(id)));
  const tabs = new Map(raw.map(({ id, tab }) => [id, tab]));
  const today = time.text.slice(0, 10) as Day;
  return { file, sheets, tabs, own, saved, mapping, today, now: time.text, zoneOffset: zone };
}

/** Tabs of ours that an analysis writes over, so that it must know the formulas behind their cells. */
const WRITTEN_OVER: readonly string[] = ['gaps', 'coverage', 'summary'] satisfies readonly TableKey[];
/** Tabs of ours that it adds to, or takes thresholds or answers from. */
const READ: readonly string[] = ['history', 'settings', 'reviewLog'] satisfies readonly TableKey[];

type Wanted = Exclude<Reads, { readonly onceThere: unknown }>;

function onceThere(only: Reads | undefined, saved: OwnTabs, all: ReadonlySet<number>): Wanted | undefined {
  if (only === undefined || typeof only === 'string' || !('onceThere' in only)) return only;
  const isThere = (key: TableKey) => all.has(saved.tabs[key] ?? -1) && !isUnfinished(saved, key);
  return only.onceThere.every(isThere) ? undefined : [];
}

function depthOf(id: number, { tabs }: OwnTabs, only: Wanted | undefined): Depth {
  const key = Object.keys(tabs).find((one) => tabs[one] === id);
  const isPlan = key === undefined || allTables[key as TableKey]?.kind === 'plan';
  if (typeof only === 'string') {
    return isPlan || (only === 'plan and settings' && key === 'settings') ? 'values' : 'name';
  }
  if (only && (key === undefined || !only.some((one) => one === key))) return 'name';
  if (key === undefined || READ.includes(key)) return 'values';
  if (WRITTEN_OVER.includes(key)) return 'formulas';
  return isPlan ? 'values' : 'name';
}

/** One tab as it is now, or read at all where only its name was. */
export function readAgain(
  { tabs, zoneOffset }: Workbook,
  sheet: SheetData,
  depth: 'values' | 'formulas',
): SheetData {
  const tab = tabs.get(sheet.id);
  if (!tab) return sheet;
  const { id, name } = sheet;
  const cells = toCells(valuesNow(tab), zoneOffset);
  return depth === 'formulas' ? { id, name, cells, formulas: formulasOf(tab) } : { id, name, cells };
}

/** The workbook with one of its tabs as it is now, after something was written to it. */
export function withSheet(workbook: Workbook, now: SheetData): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.id === now.id ? now : sheet)) };
}

export interface OwnTab {
  readonly sheet: SheetData;
  readonly tab: Tab;
}

/** One of our own tabs as it was read, with the tab to write to. */
export function ownTabOf(workbook: Workbook, key: string): OwnTab | undefined {
  const sheet = sheetOf(workbook, key);
  const tab = sheet && workbook.tabs.get(sheet.id);
  return tab && { sheet, tab };
}

/** One of our own tabs as it was read. */
export function sheetOf({ sheets, own }: Workbook, key: string): SheetData | undefined {
  return sheets.find(({ id }) => id === own.get(key));
}
