/** Sheet: its name and place, and the ranges on it. */
import { type Tab, sizeOf, wholeTab } from '../model/tab';
import { renameTab } from '../model/tabs';
import { Refusal } from '../model/refusal';
import { lookChanged, tabById } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { valueOf } from './enums';
import { RangeList } from './range-list';
import { boundedRange, rangeByText, reachByText } from './ranges';
import { SHEET_TYPE } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetBase
  extends RunObject
  implements
    Pick<
      Google,
      | 'getDataRange'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getName'
      | 'getParent'
      | 'getRange'
      | 'getRangeList'
      | 'getSheetId'
      | 'getSheetName'
      | 'getType'
      | 'setName'
    >
{
  readonly api = 'Sheet';

  constructor(
    run: Run,
    readonly id: number,
  ) {
    super(run);
  }

  getName(): string {
    return tabOf(this).name;
  }

  getSheetName(): string {
    return tabOf(this).name;
  }

  setName(name: unknown): Google {
    renameTab(this.run.state.workbook, tabOf(this), String(name));
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.id;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return valueOf(SHEET_TYPE, 'GRID');
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.run.make.spreadsheet();
  }

  getIndex(): number {
    return this.run.state.workbook.tabs.indexOf(tabOf(this)) + 1;
  }

  getRange(first: string | number, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    const tab = tabOf(this);
    if (typeof first === 'string') return rangeByText(this.run, tab, first);
    return boundedRange(this.run, tab, first, column ?? 1, numRows, numColumns);
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const tab = tabOf(this);
    return asGoogle(
      new RangeList(
        this.run,
        notations.map((text) => reachByText(this.run, tab, text)),
      ),
    );
  }

  getDataRange(): GoogleRange {
    const tab = tabOf(this);
    const { rows, columns } = this.run.state.workbook.engine.extent(tab.id);
    return boundedRange(this.run, tab, 1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getLastRow(): number {
    return this.run.state.workbook.engine.extent(tabOf(this).id).rows;
  }

  getLastColumn(): number {
    return this.run.state.workbook.engine.extent(tabOf(this).id).columns;
  }

  getMaxRows(): number {
    return sizeOf(tabOf(this)).rows;
  }

  getMaxColumns(): number {
    return sizeOf(tabOf(this)).columns;
  }
}

/** The tab of a Sheet object. Throws where it was deleted meanwhile. */
export function tabOf({ run, id }: { readonly run: Run; readonly id: number }): Tab {
  const tab = tabById(run.state.workbook, id);
  if (!tab) throw new Refusal(`Sheet ${id} not found`);
  return tab;
}

/** Changes the tab and tells whoever watches. */
export function changed(sheet: SheetBase, change: (tab: Tab) => void): Google {
  const tab = tabOf(sheet);
  change(tab);
  lookChanged(sheet.run.state.workbook, wholeTab(tab));
  return asGoogle(sheet);
}
