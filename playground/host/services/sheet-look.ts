/** Sheet: its tab in the bar, and what is selected on it. */
import { hexColor } from '../model/color';
import { Refusal } from '../model/refusal';
import { asGoogle } from './api-object';
import { reachOf } from './ranges';
import { Selection, currentCell, selectRange, selectedRange, showTab } from './selection';
import { SheetBase, changed, tabOf } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetLook
  extends SheetBase
  implements
    Pick<
      Google,
      | 'activate'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getCurrentCell'
      | 'getSelection'
      | 'getTabColor'
      | 'hasHiddenGridlines'
      | 'hideSheet'
      | 'isSheetHidden'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setCurrentCell'
      | 'setHiddenGridlines'
      | 'setTabColor'
      | 'showSheet'
    >
{
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
