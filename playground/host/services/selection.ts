/** Selection: which tab is in front, and which cells are selected on it. */
import { type Reach, areaOf } from '../model/area';
import { Refusal } from '../model/refusal';
import { type Tab, sizeOf } from '../model/tab';
import { tabById } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { RangeList } from './range-list';

type Google = GoogleAppsScript.Spreadsheet.Selection;

/** The tab in front. */
export function activeTab(run: Run): Tab {
  const { workbook } = run.state;
  const tab = tabById(workbook, workbook.active) ?? workbook.tabs[0];
  if (!tab) throw new Refusal('The spreadsheet has no sheet.');
  return tab;
}

/** Selects cells and brings their tab to the front. */
export function selectRange(run: Run, reach: Reach): void {
  const { workbook } = run.state;
  const tab = tabById(workbook, reach.sheet);
  if (!tab) throw new Refusal('The sheet was deleted.');
  tab.selection = areaOf(reach, sizeOf(tab));
  tab.alsoSelected = undefined;
  showTab(run, tab);
}

export function showTab(run: Run, tab: Tab): void {
  tab.hidden = false;
  run.state.workbook.active = tab.id;
  run.state.screen.changed();
}

export function selectedRange(run: Run, tab: Tab): GoogleAppsScript.Spreadsheet.Range {
  return run.make.range(tab.selection);
}

/** In the order in which they were selected. */
export function selectedRanges(run: Run, tab: Tab): GoogleAppsScript.Spreadsheet.RangeList {
  return asGoogle(new RangeList(run, [...(tab.alsoSelected ?? []), tab.selection]));
}

export function currentCell(run: Run, tab: Tab): GoogleAppsScript.Spreadsheet.Range {
  return run.make.range({ ...tab.selection, rows: 1, columns: 1 });
}

export class Selection
  extends RunObject
  implements Pick<Google, 'getActiveRange' | 'getActiveSheet' | 'getCurrentCell'>
{
  readonly api = 'Selection';

  constructor(
    run: Run,
    readonly tab: Tab,
  ) {
    super(run);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.sheet(this.tab);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return selectedRange(this.run, this.tab);
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return currentCell(this.run, this.tab);
  }
}
