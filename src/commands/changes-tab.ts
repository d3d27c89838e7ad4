/** The hidden tab that remembers what the last runs wrote. */
import { allTables } from '../core/tables/all-tables';
import { layoutOf } from '../core/tables/layout';
import { withLayout } from '../core/upgrade/layout-version';
import { tabById } from '../google/hold-tab';
import { layOutTab } from '../google/lay-out-tab';
import type { File, Tab } from '../google/open-file';
import { readRemembered, saveOwnTabs } from '../google/remembered';
import { keepingInFront } from '../google/show-tab';
import { freeName } from './free-name';

/** Undefined while no run has written anything, or once somebody deleted the tab. */
export function changesTab(file: File): Tab | undefined {
  const id = readRemembered(file).own.tabs[KEY];
  return id === undefined ? undefined : tabById(file, id);
}

/** Lays the tab out where it is missing; it is hidden, and the person's tab stays in front. */
export function ensureChangesTab(file: File): Tab {
  const there = changesTab(file);
  if (there) return there;
  const names = file.getSheets().map((tab) => tab.getName());
  const name = freeName(allTables[KEY].name, new Set(names.map((one) => one.toLowerCase())));
  const tab = keepingInFront(file, () => layOutTab(file, name, layoutOf(allTables[KEY]), names.length));
  const { own } = readRemembered(file);
  saveOwnTabs(file, { ...withLayout(own), tabs: { ...own.tabs, [KEY]: tab.getSheetId() } });
  return tab;
}

const KEY = 'changes';
