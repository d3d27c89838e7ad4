/** Sheet: its cells as a whole, and its metadata. */
import type { Area } from '../model/area';
import { type Cell, PLAIN } from '../model/cell';
import { sortRows } from '../model/copying';
import { Refusal } from '../model/refusal';
import { insertLines } from '../model/structure';
import { wholeTab } from '../model/tab';
import { addTab } from '../model/tabs';
import { changeFilled } from '../model/writing';
import { asGoogle } from './api-object';
import { addMetadata, metadataIn } from './developer-metadata';
import { metadataFinder } from './metadata-finder';
import { clearContents, clearLook } from './range';
import { refuseProtected } from './ranges';
import { tabOf } from './sheet-base';
import { SheetRules } from './sheet-rules';
import { TextFinder } from './text-finder';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

export class Sheet
  extends SheetRules
  implements
    Pick<
      Google,
      | 'addDeveloperMetadata'
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'copyTo'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getDeveloperMetadata'
      | 'getSheetValues'
      | 'sort'
    >
{
  /** Lands under the last row that holds anything, checkboxes and formulas with empty results included. */
  appendRow(contents: unknown[]): Google {
    const tab = tabOf(this);
    const row = this.getLastRow();
    if (row >= tab.rows.count) insertLines(this.run.state.workbook, tab, 'row', tab.rows.count, 1, row - 1);
    this.getRange(row + 1, 1, 1, contents.length).setValues([contents]);
    return asGoogle(this);
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Google {
    const { formatOnly = false, contentsOnly = false } = options;
    return clearAll(this, (cell) => {
      if (!formatOnly) clearContents(cell);
      if (!contentsOnly) cell.format = PLAIN;
    });
  }

  clearContents(): Google {
    return clearAll(this, clearContents);
  }

  clearFormats(): Google {
    return clearAll(this, clearLook);
  }

  clearNotes(): Google {
    return clearAll(this, (cell) => {
      cell.note = undefined;
    });
  }

  sort(column: number, ascending = true): Google {
    const tab = tabOf(this);
    const { rows, columns } = this.run.state.workbook.engine.extent(tab.id);
    const frozen = tab.rows.frozen;
    const area: Area = { sheet: tab.id, row: frozen, column: 0, rows: Math.max(0, rows - frozen), columns };
    refuseProtected(this.run, area);
    sortRows(this.run.state.workbook, area, [{ column: column - 1, ascending }]);
    return asGoogle(this);
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Google {
    if (spreadsheet.getId() !== this.run.state.workbook.id) {
      throw new Refusal('The local Sheets holds one spreadsheet.');
    }
    const { workbook } = this.run.state;
    const front = workbook.active;
    const copy = addTab(workbook, { template: tabOf(this), index: workbook.tabs.length });
    workbook.active = front;
    return this.run.make.sheet(copy);
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new TextFinder(this.run, [wholeTab(tabOf(this))], text));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.run, { kind: 'SHEET', sheet: tabOf(this).id }, key, rest);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataIn(this.run, (place) => place.kind === 'SHEET' && place.sheet === this.id);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.run, wholeTab(tabOf(this)));
  }
}

function clearAll(sheet: Sheet, change: (cell: Cell) => void): Google {
  const area = wholeTab(tabOf(sheet));
  refuseProtected(sheet.run, area);
  changeFilled(sheet.run.state.workbook, area, change);
  return asGoogle(sheet);
}
