/** Sheet: its name, place, look, and the ranges on it. */
import { hexColor } from '../model/color';
import { Refusal } from '../model/refusal';
import { type Tab, sizeOf, wholeTab } from '../model/tab';
import { renameTab } from '../model/tabs';
import { lookChanged, tabById } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { valueOf } from './enums';
import { RangeList } from './range-list';
import { boundedRange, rangeByText, reachByText } from './ranges';
import { currentCell, selectRange, selectedRange, showTab, Selection } from './selection';
import { reachOf } from './ranges';
import { SHEET_TYPE } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetBase
  extends RunObject
  implements
    Pick<
      Google,
      | 'activate'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getCurrentCell'
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
      | 'getSelection'
      | 'getSheetId'
      | 'getSheetName'
      | 'getTabColor'
      | 'getType'
      | 'hasHiddenGridlines'
      | 'hideSheet'
      | 'isSheetHidden'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setCurrentCell'
      | 'setHiddenGridlines'
      | 'setName'
      | 'setTabColor'
      | 'showSheet'
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

  setName(name: string): Google {
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

  activate(): Google {
    showTab(this.run, tabOf(this));
    return asGoogle(this);
  }

  getActiveRange(): GoogleRange {
    return selectedRange(this.run, tabOf(this));
  }

  getActiveCell(): GoogleRange {
    return currentCell(this.run, tabOf(this));
  }

  getCurrentCell(): GoogleRange {
    return currentCell(this.run, tabOf(this));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(new Selection(this.run, tabOf(this)));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    selectRange(this.run, reachOf(range, 'SpreadsheetApp.Sheet.setActiveRange'));
    return range;
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.setActiveRange(cell);
  }

  getTabColor(): string | null {
    return tabOf(this).color;
  }

  setTabColor(color: string | null): Google {
    return changed(this, (tab) => {
      tab.color = hexColor(color) ?? null;
    });
  }

  hideSheet(): Google {
    const tab = tabOf(this);
    const others = this.run.state.workbook.tabs.filter((other) => other !== tab && !other.hidden);
    if (others.length === 0) throw new Refusal("You can't hide all the sheets in a document.");
    return changed(this, () => {
      tab.hidden = true;
      if (this.run.state.workbook.active === tab.id) this.run.state.workbook.active = others[0]?.id ?? tab.id;
    });
  }

  showSheet(): Google {
    return changed(this, (tab) => {
      tab.hidden = false;
    });
  }

  isSheetHidden(): boolean {
    return tabOf(this).hidden;
  }

  hasHiddenGridlines(): boolean {
    return tabOf(this).gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): Google {
    return changed(this, (tab) => {
      tab.gridlinesHidden = hidden;
    });
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
