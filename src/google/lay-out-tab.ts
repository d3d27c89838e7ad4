/** Lays out a new tab of ours, a call for each kind of thing and not for each cell. Done again, it changes nothing. */
import type { DropDown, TabLayout } from '../core/tables/layout';
import { colourRule } from './colour-rule';
import type { Tab } from './open-file';

export const HEADING_BACKGROUND = '#e8eaed';
const FILLED_IN_COLOUR = '#5f6368';

export function layOutTab(tab: Tab, layout: TabLayout): void {
  const { headings, widths, formats, filledIn, colours } = layout;
  const rows = tab.getMaxRows();
  const breadth = layout.isOpenEnded ? tab.getMaxColumns() : headings.length;
  const top = tab.getRange(1, 1, 1, headings.length).setNotes([[...layout.notes]]);
  // A tab that was begun by a run that died may have been typed into since.
  if (tab.getLastRow() === 0) top.setValues([[...headings]]);
  tab.getRange(1, 1, 1, breadth).setFontWeight('bold').setBackground(HEADING_BACKGROUND);
  tab.getRange(1, 1, rows, breadth).setVerticalAlignment('top').setWrap(true);
  for (const { format, ranges } of formats) tab.getRangeList([...ranges]).setNumberFormat(format);
  for (const { column, columns, width } of widths) tab.setColumnWidths(column, columns, width);
  if (filledIn.length > 0) tab.getRangeList([...filledIn]).setFontColor(FILLED_IN_COLOUR);
  tab.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns > 0) tab.setFrozenColumns(layout.frozenColumns);
  tab.setTabColor(layout.tabColour);
  if (colours.length > 0) {
    tab.setConditionalFormatRules(
      colours.map(({ column, columns, when, background }) =>
        colourRule(below(tab, rows, column, columns), when, background),
      ),
    );
  }
  for (const column of layout.hiddenColumns) tab.hideColumns(column);
  if (layout.hidden) tab.hideSheet();
}

/** Offers words or, by the tabs laid out so far, the IDs of a table. Other text stays allowed: the reader checks it. */
export function addDropDowns(
  tab: Tab,
  dropDowns: readonly DropDown[],
  idsOf: (table: string) => Tab | undefined,
): void {
  const height = tab.getMaxRows();
  for (const { column, columns, rows, options, help } of dropDowns) {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
    const range = rows
      ? tab.getRange(rows.first, column, rows.count, columns ?? 1)
      : below(tab, height, column, columns);
    if ('idsOf' in options) {
      const source = idsOf(options.idsOf);
      if (source) range.setDataValidation(rule.requireValueInRange(source.getRange('A2:A'), true).build());
    } else {
      const checked =
        'from' in options
          ? rule.requireNumberBetween(options.from, options.to)
          : rule.requireValueInList([...options], true);
      range.setDataValidation(checked.build());
    }
  }
}

function below(
  tab: Tab,
  rows: number,
  column: number,
  columns = tab.getMaxColumns() - column + 1,
): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(2, column, rows - 1, columns);
}
