/** SpreadsheetApp: the way in. */
import { Refusal } from '../model/refusal';
import { noUi } from '../run/rights';
import { KINDS, type Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { ConditionalFormatRuleBuilder } from './conditional-format-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { FilterCriteriaBuilder } from './filter-criteria';
import { RichTextValueBuilder } from './rich-text-builder';
import { TextStyleBuilder } from './text-style';
import { activeTab, selectedRange } from './selection';
import * as enums from './sheet-enums';
import { Ui } from './ui';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class SpreadsheetApp
  extends RunObject
  implements
    Pick<
      Google,
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getSelection'
      | 'getUi'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newFilterCriteria'
      | 'newRichTextValue'
      | 'newTextStyle'
      | 'openById'
      | 'setActiveRange'
      | 'setActiveSheet'
    >
{
  readonly api = 'SpreadsheetApp';
  override readonly constants = Object.fromEntries(Object.values(enums).map((group) => [group.api, group]));

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    const { kind, state, make } = this.run;
    const isHidden =
      (kind === 'web' && !state.webSeesSpreadsheet) || (kind === 'timer' && !state.timersSeeSpreadsheet);
    // Google's type has no null, which web requests and timers are reported to get.
    return isHidden ? (null as never) : make.spreadsheet();
  }

  openById(id: string): GoogleSpreadsheet {
    if (id !== this.run.state.workbook.id) {
      throw new Refusal(
        `Unexpected error while getting the method or property openById on object SpreadsheetApp: the local Sheets holds one spreadsheet, and its id is not ${id}.`,
      );
    }
    return this.run.make.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.spreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.spreadsheet().setActiveSheet(sheet);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return selectedRange(this.run, activeTab(this.run));
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.spreadsheet().setActiveRange(range);
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSheet().getActiveCell();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.getActiveSheet().getSelection();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    const { kind, state } = this.run;
    const isOdd = kind === 'web' && state.webAlsoGets.has('screen');
    if (!KINDS[kind].ui && !isOdd) throw new Refusal(noUi());
    return asGoogle(new Ui(this.run));
  }

  /** Writes are seen at once here, so there is nothing to wait for; the call is counted. */
  flush(): void {
    refreshed(this.run);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new DataValidationBuilder(this.run));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilder(this.run));
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return asGoogle(new FilterCriteriaBuilder());
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return asGoogle(new RichTextValueBuilder());
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return asGoogle(new TextStyleBuilder());
  }
}

/** The page may show what a long run has done so far. */
function refreshed(run: Run): void {
  run.state.screen.changed();
}
