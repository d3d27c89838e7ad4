/** Lays out the tabs that a file lacks. What is there already stays as it is. */
import { helpLook, summaryLook } from '../core/results/page-look';
import { allTables, type TableKey } from '../core/tables/all-tables';
import type { Cell } from '../core/tables/cell';
import { layoutOf } from '../core/tables/layout';
import { refuseNewer } from '../core/upgrade/layout-version';
import { readPlan } from '../core/strategy/plan';
import { layOutPage } from '../google/lay-out-page';
import { layOutTabs } from '../google/lay-out-tab';
import type { BegunTab } from '../google/insert-tab';
import { withNames } from '../google/name-ranges';
import type { Tab } from '../google/open-file';
import { isUnfinished } from '../google/own-tabs';
import { readData } from '../google/read-data';
import { writeBlocks } from '../google/write-blocks';
import { finishTab } from './finish-tab';
import { mappedTables } from './mapped-tables';
import { beginTabs, isPage, rememberFinished, tabOf } from './new-tabs';
import { readWorkbookOnce, type Reads, type Workbook } from './workbook';

export interface WithTabs {
  /** The workbook with all wanted tabs, read again where tabs were laid out. */
  readonly workbook: Workbook;
  readonly laidOut: readonly TableKey[];
}

/** @param only what is read again where tabs were laid out; left out, all that an analysis needs */
export function ensureTabs(workbook: Workbook, wanted: readonly TableKey[], only?: Reads): WithTabs {
  const laidOut = layOutMissing(workbook, wanted);
  return { workbook: laidOut.length > 0 ? readWorkbookOnce(only) : workbook, laidOut };
}

/** Lays out those of the wanted tabs that are missing, remembers them, and returns their keys. */
function layOutMissing(workbook: Workbook, wanted: readonly TableKey[]): readonly TableKey[] {
  const { file, own, saved } = workbook;
  const missing = wanted.filter((key) => !own.has(key) || isUnfinished(saved, key));
  if (missing.length === 0) return [];
  refuseNewer(saved);
  // Before anything is written: where the page of data is missing, nothing is begun.
  const help = missing.includes('help') ? readData('help') : [];
  const there = [...own].flatMap(([key, id]) => withTab(key, workbook.tabs.get(id)));
  const ids = Object.fromEntries(own);
  const begun = beginTabs(file, { ...saved, tabs: ids }, missing.map(tabOf));
  layOut(begun.tabs, help);
  const tabs = new Map([...there, ...[...begun.tabs].map(([key, { tab }]): [string, Tab] => [key, tab])]);
  const named = withNames(file);
  for (const [key, one] of begun.tabs) finishTab(named, key as TableKey, one, tabs);
  rememberFinished(file, begun.own, missing);
  return missing;
}

/** Plan tables that a person keeps on tabs of their own need no tab of ours. */
export function keptElsewhere(workbook: Workbook): ReadonlySet<string> {
  const { sheets, own } = workbook;
  const { tables } = readPlan(sheets, own, mappedTables(workbook));
  return new Set(
    Object.entries(tables)
      .filter(([key, { found }]) => own.get(key) !== found.sheet.id)
      .map(([key]) => key),
  );
}

function withTab(key: string, tab: Tab | undefined): readonly (readonly [string, Tab])[] {
  return tab ? [[key, tab]] : [];
}

function layOut(tabs: ReadonlyMap<string, BegunTab>, help: readonly (readonly Cell[])[]): void {
  const others = [...tabs].filter(([key]) => !isPage(key));
  layOutTabs(others.map(([key, begun]) => ({ begun, layout: layoutOf(allTables[key as TableKey]) })));
  const [summary, helpPage] = [tabs.get('summary'), tabs.get('help')];
  if (summary) layOutPage(summary, summaryLook());
  if (!helpPage) return;
  layOutPage(helpPage, helpLook(help));
  writeBlocks(helpPage.tab, [{ row: 1, column: 1, values: help }]);
}
