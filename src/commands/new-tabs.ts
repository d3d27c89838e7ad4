/**
 * How tabs of ours come to be, so that a run that dies on the way leaves nothing that the next one cannot finish: their names are remembered
 * before they are there, their ids as soon as they are, and that they are unfinished until the last look is on them.
 */
import { allTables, type TableKey } from '../core/tables/all-tables';
import { layoutOf } from '../core/tables/layout';
import { withLayout } from '../core/upgrade/layout-version';
import { flush } from '../google/append-row';
import { begunTab, emptyTab, insertTab, writeTop, type BegunTab } from '../google/insert-tab';
import type { File, Tab } from '../google/open-file';
import { isUnfinished, type OwnTabs } from '../google/own-tabs';
import { saveOwnTabs } from '../google/remembered';
import { freeName } from './free-name';

export interface NewTab {
  readonly key: string;
  /** What it is called where no other tab is. */
  readonly name: string;
  /** For the first row, written before anything is looked at, so that nobody can have begun to type there. A page has none. */
  readonly headings: readonly string[];
}

export function tabOf(key: TableKey): NewTab {
  const { name, headings } = layoutOf(allTables[key]);
  return { key, name, headings: isPage(key) ? [] : headings };
}

/** One that is laid out by its own look, and not as a table. */
export function isPage(key: string): boolean {
  return key === 'summary' || key === 'help';
}

export interface BegunTabs {
  readonly tabs: ReadonlyMap<string, BegunTab>;
  /** As it is remembered now; see `rememberFinished`. */
  readonly own: OwnTabs;
}

/** Inserts the tabs behind all others, or finds those that a run has begun that did not come to its end. */
export function beginTabs(file: File, own: OwnTabs, wanted: readonly NewTab[]): BegunTabs {
  const all = file.getSheets().map((tab) => ({ tab, id: tab.getSheetId(), name: tab.getName() }));
  const ids = new Set(Object.values(own.tabs));
  const there = new Map<string, Tab>();
  for (const { key } of wanted) {
    const left = all.find(
      ({ id, name }) => id === own.tabs[key] || (name === own.begun?.[key] && !ids.has(id)),
    );
    if (left && (left.id === own.tabs[key] || emptyTab(left.tab))) there.set(key, left.tab);
  }
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  const missing = wanted.filter(({ key }) => !there.has(key));
  const names = missing.map(({ key, name }): [string, string] => [key, freeName(name, taken)]);
  const known = wanted.map(({ key, name }): [string, string] => [key, own.begun?.[key] ?? name]);
  const begun = { ...own.begun, ...Object.fromEntries(known), ...Object.fromEntries(names) };
  const planned = withLayout({ ...own, begun });
  if (names.length > 0) saveOwnTabs(file, planned);
  names.forEach(([key, name], i) => there.set(key, insertTab(file, name, all.length + i)));
  const found = [...there].map(([key, tab]): [string, number] => [key, tab.getSheetId()]);
  const held = { ...planned, tabs: { ...own.tabs, ...Object.fromEntries(found) } };
  saveOwnTabs(file, held);
  // Not before they are remembered: a tab with headings that nobody remembers would be taken for the person's own.
  for (const { key, headings } of missing) writeTop(there.get(key), headings);
  const inserted = new Set(names.map(([key]) => key));
  const tabs = [...there].map(([key, tab]): [string, BegunTab] => [key, begunTab(tab, inserted.has(key))]);
  return { tabs: new Map(tabs), own: held };
}

/**
 * Remembers that these tabs are laid out to the end. First what is on them is saved: what is remembered outlives a run that dies, and
 * cells that were not saved do not.
 */
export function rememberFinished(file: File, own: OwnTabs, keys: readonly string[]): void {
  flush();
  saveOwnTabs(file, without(own, keys));
}

function without(own: OwnTabs, keys: readonly string[]): OwnTabs {
  const { begun = {}, ...rest } = own;
  const left = Object.entries(begun).filter(([key]) => !keys.includes(key));
  return left.length === 0 ? rest : { ...rest, begun: Object.fromEntries(left) };
}

/** The id of a tab of ours that is laid out to the end. */
export function finishedId(own: OwnTabs, key: string): number | undefined {
  return isUnfinished(own, key) ? undefined : own.tabs[key];
}
