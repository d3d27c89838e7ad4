/** Lays out the tabs that a file lacks. What is there already stays as it is. */
import { helpHeadings, helpPage } from '../core/help';
import { helpLook, summaryLook } from '../core/results/page-look';
import { allTables, type TableKey } from '../core/tables/all-tables';
import { layoutOf } from '../core/tables/layout';
import { refuseNewer, withLayout } from '../core/upgrade/layout-version';
import { readPlan } from '../core/strategy/plan';
import { layOutPage } from '../google/lay-out-page';
import { layOutTab } from '../google/lay-out-tab';
import type { File, Tab } from '../google/open-file';
import { saveOwnTabs } from '../google/remembered';
import { writeBlocks } from '../google/write-blocks';
import { finishTab } from './finish-tab';
import { freeName } from './free-name';
import { mappedTables } from './mapped-tables';
import { readWorkbook, type Workbook } from './workbook';

export interface WithTabs {
  /** The workbook with all wanted tabs, read again where tabs were laid out. */
  readonly workbook: Workbook;
  readonly laidOut: readonly TableKey[];
}

export function ensureTabs(workbook: Workbook, wanted: readonly TableKey[]): WithTabs {
  const laidOut = layOutMissing(workbook, wanted);
  return { workbook: laidOut.length > 0 ? readWorkbook() : workbook, laidOut };
}

/** Lays out those of the wanted tabs that are missing, remembers them, and returns their keys. */
function layOutMissing(workbook: Workbook, wanted: readonly TableKey[]): readonly TableKey[] {
  const { file, own, saved, sheets } = workbook;
  const missing = wanted.filter((key) => !own.has(key));
  if (missing.length === 0) return [];
  refuseNewer(saved);
  const tabs = new Map<string, Tab>([...own].flatMap(([key, id]) => withTab(key, workbook.tabs.get(id))));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  missing.forEach((key, i) => {
    const name = freeName(allTables[key].name, names);
    tabs.set(key, layOut(file, key, name, sheets.length + i));
  });
  for (const key of missing) finishTab(file, key, tabs);
  const ids = Object.fromEntries([...tabs].map(([key, tab]) => [key, tab.getSheetId()]));
  saveOwnTabs(file, { ...withLayout(saved), tabs: ids });
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

function layOut(file: File, key: TableKey, name: string, position: number): Tab {
  if (key === 'summary') return layOutPage(file, name, summaryLook, position);
  if (key !== 'help') return layOutTab(file, name, layoutOf(allTables[key]), position);
  const page = helpPage();
  const tab = layOutPage(file, name, helpLook(helpHeadings(page)), position);
  writeBlocks(tab, [{ row: 1, column: 1, values: page }]);
  return tab;
}
