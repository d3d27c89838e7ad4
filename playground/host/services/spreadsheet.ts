/** Spreadsheet: its tabs, and what is selected on them. */
import { Refusal } from '../model/refusal';
import { type Tab, wholeTab } from '../model/tab';
import { addTab, deleteTab, moveTab } from '../model/tabs';
import { tabById, tabByName } from '../model/workbook';
import { asGoogle } from './api-object';
import { reachOf, refuseProtected } from './ranges';
import {
  Selection,
  activeTab,
  currentCell,
  selectRange,
  selectedRange,
  selectedRanges,
  showTab,
} from './selection';
import { SheetBase, tabOf } from './sheet-base';
import { SpreadsheetFile } from './spreadsheet-file';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class Spreadsheet
  extends SpreadsheetFile
  implements
    Pick<
      Google,
      | 'deleteActiveSheet'
      | 'deleteSheet'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveRangeList'
      | 'getActiveSheet'
      | 'getCurrentCell'
      | 'getNumSheets'
      | 'getSelection'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'setActiveRange'
      | 'setActiveSheet'
    >
{
  getSheets(): GoogleSheet[] {
    return this.run.state.workbook.tabs.map((tab) => this.run.make.sheet(tab));
  }

  getNumSheets(): number {
    return this.run.state.workbook.tabs.length;
  }

  getSheetByName(name: unknown): GoogleSheet | null {
    return sheetOrNull(this, tabByName(this.run.state.workbook, String(name)));
  }

  getSheetById(id: number): GoogleSheet | null {
    return sheetOrNull(this, tabById(this.run.state.workbook, id));
  }

  /** A name, an index, options with a template, in that order and each left out at will. */
  insertSheet(...args: unknown[]): GoogleSheet {
    const [name] = args.filter((arg) => typeof arg === 'string');
    const [index] = args.filter((arg) => typeof arg === 'number');
    const options = args.find(
      (arg): arg is { template?: unknown } => typeof arg === 'object' && arg !== null,
    );
    const template = options?.template instanceof SheetBase ? tabOf(options.template) : undefined;
    return this.run.make.sheet(addTab(this.run.state.workbook, { name, index, template }));
  }

  deleteSheet(sheet: GoogleSheet): void {
    const tab = tabOfSheet(sheet, 'deleteSheet');
    refuseProtected(this.run, wholeTab(tab));
    deleteTab(this.run.state.workbook, tab);
  }

  deleteActiveSheet(): GoogleSheet {
    deleteTab(this.run.state.workbook, activeTab(this.run));
    return this.getActiveSheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.run.make.sheet(activeTab(this.run));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    showTab(this.run, tabOfSheet(sheet, 'setActiveSheet'));
    return sheet;
  }

  /** @param position counted from 1 */
  moveActiveSheet(position: number): void {
    moveTab(this.run.state.workbook, activeTab(this.run), position - 1);
  }

  getActiveRange(): GoogleRange {
    return selectedRange(this.run, activeTab(this.run));
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return selectedRanges(this.run, activeTab(this.run));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    selectRange(this.run, reachOf(range, 'SpreadsheetApp.Spreadsheet.setActiveRange'));
    return range;
  }

  getActiveCell(): GoogleRange {
    return currentCell(this.run, activeTab(this.run));
  }

  getCurrentCell(): GoogleRange {
    return currentCell(this.run, activeTab(this.run));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(new Selection(this.run, activeTab(this.run)));
  }
}

function sheetOrNull({ run }: Spreadsheet, tab: Tab | undefined): GoogleSheet | null {
  return tab ? run.make.sheet(tab) : null;
}

function tabOfSheet(sheet: unknown, method: string): Tab {
  if (sheet instanceof SheetBase) return tabOf(sheet);
  throw new Refusal(
    `The parameters (${String(sheet)}) don't match the method signature for SpreadsheetApp.Spreadsheet.${method}.`,
  );
}
