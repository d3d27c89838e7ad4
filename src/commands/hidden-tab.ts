/** Hidden tabs that a run lays out by itself, because it has something to remember. */
import { allTables } from '../core/tables/all-tables';
import { layoutOf } from '../core/tables/layout';
import { withLayout } from '../core/upgrade/layout-version';
import { tabById } from '../google/hold-tab';
import { layOutTab } from '../google/lay-out-tab';
import type { File, Tab } from '../google/open-file';
import { readRemembered, saveOwnTabs } from '../google/remembered';
import { keepingInFront } from '../google/show-tab';
import { freeName } from './free-name';

type HiddenKey = 'changes' | 'dismissed';

/** Undefined while nothing was written to it, or once somebody deleted it. */
export function hiddenTab(file: File, key: HiddenKey): Tab | undefined {
  const id = readRemembered(file).own.tabs[key];
  return id === undefined ? undefined : tabById(file, id);
}

/** Lays the tab out where it is missing; it is hidden, and the person's tab stays in front. */
export function ensureHiddenTab(file: File, key: HiddenKey): Tab {
  const there = hiddenTab(file, key);
  if (there) return there;
  const names = file.getSheets().map((tab) => tab.getName());
  const name = freeName(allTables[key].name, new Set(names.map((one) => one.toLowerCase())));
  const tab = keepingInFront(file, () => layOutTab(file, name, layoutOf(allTables[key]), names.length));
  const { own } = readRemembered(file);
  saveOwnTabs(file, { ...withLayout(own), tabs: { ...own.tabs, [key]: tab.getSheetId() } });
  return tab;
}
