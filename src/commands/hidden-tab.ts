/** Hidden tabs that a run lays out by itself, because it has something to remember. */
import { allTables } from '../core/tables/all-tables';
import { layoutOf } from '../core/tables/layout';
import { tabById } from '../google/hold-tab';
import { layOutTabs } from '../google/lay-out-tab';
import type { File, Tab } from '../google/open-file';
import { readRemembered } from '../google/remembered';
import { keepingInFront } from '../google/show-tab';
import { beginTabs, finishedId, rememberFinished, tabOf } from './new-tabs';

type HiddenKey = 'changes' | 'dismissed';

/** Undefined while nothing was written to it, or once somebody deleted it. */
export function hiddenTab(file: File, key: HiddenKey): Tab | undefined {
  const id = finishedId(readRemembered(file).own, key);
  return id === undefined ? undefined : tabById(file, id);
}

/** Lays the tab out where it is missing; it is hidden, and the person's tab stays in front. */
export function ensureHiddenTab(file: File, key: HiddenKey): Tab {
  const there = hiddenTab(file, key);
  if (there) return there;
  return keepingInFront(file, () => {
    const { tabs, own } = beginTabs(file, readRemembered(file).own, [tabOf(key)]);
    const begun = tabs.get(key);
    if (!begun) throw new Error(`The tab of ${key} was inserted and is not there.`);
    layOutTabs([{ begun, layout: layoutOf(allTables[key]) }]);
    rememberFinished(file, own, [key]);
    return begun.tab;
  });
}
