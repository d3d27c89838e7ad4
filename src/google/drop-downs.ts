/** What cells offer as a person types. Other text stays allowed: the reader checks it. */
import type { DropDown } from '../core/tables/layout';
import type { BegunTab } from './insert-tab';
import { below } from './lay-out-tab';
import type { Tab } from './open-file';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Offers words or, by the tabs laid out so far, the IDs of a table: a call for each drop-down, all rows below the heading. */
export function addDropDowns(
  begun: BegunTab,
  dropDowns: readonly DropDown[],
  idsOf: (table: string) => Tab | undefined,
): void {
  for (const { column, columns, help, options } of dropDowns) {
    const rule = offering(help);
    const cells = below(begun, column, columns);
    if (!('idsOf' in options)) {
      cells.setDataValidation(
        ('from' in options
          ? rule.requireNumberBetween(options.from, options.to)
          : rule.requireValueInList([...options], true)
        ).build(),
      );
      continue;
    }
    const source = idsOf(options.idsOf);
    if (source) cells.setDataValidation(rule.requireValueInRange(source.getRange('A2:A'), true).build());
  }
}

export interface WordCells {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly words: readonly string[];
}

/** Offers the same words in cells below each other. */
export function offerWords(tab: Tab, { row, column, rows, words }: WordCells): void {
  const rule = offering(`${words.join(', ')}.`).requireValueInList([...words], true);
  tab.getRange(row, column, rows, 1).setDataValidation(rule.build());
}

function offering(help: string): Builder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
}
