/** Lays out a new tab of ours, a call for each kind of thing and not for each cell. */
import type { DropDown, PlacedColour, TabLayout } from '../core/tables/layout';
import type { File, Tab } from './open-file';

const HEADING_BACKGROUND = '#e8eaed';
const FILLED_IN_COLOUR = '#5f6368';

export function layOutTab(file: File, name: string, layout: TabLayout, position: number): Tab {
  const tab = file.insertSheet(name, position);
  const { headings } = layout;
  const top = tab.getRange(1, 1, 1, headings.length);
  top
    .setValues([[...headings]])
    .setNotes([[...layout.notes]])
    .setFontWeight('bold')
    .setBackground(HEADING_BACKGROUND)
    .setWrap(true);
  const body = tab.getRange(2, 1, tab.getMaxRows() - 1, headings.length);
  body.setVerticalAlignment('top').setWrap(true);
  forRuns(layout.formats, (format, column, columns) => {
    if (format !== '') tab.getRange(2, column, tab.getMaxRows() - 1, columns).setNumberFormat(format);
  });
  forRuns(layout.widths, (width, column, columns) => tab.setColumnWidths(column, columns, width));
  forRuns(
    layout.headings.map((_, i) => layout.filledInColumns.includes(i + 1)),
    (filledIn, column, columns) => {
      if (filledIn) tab.getRange(2, column, tab.getMaxRows() - 1, columns).setFontColor(FILLED_IN_COLOUR);
    },
  );
  tab.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns > 0) tab.setFrozenColumns(layout.frozenColumns);
  tab.setTabColor(layout.tabColour);
  if (layout.colours.length > 0)
    tab.setConditionalFormatRules(layout.colours.map((colour) => formatRule(tab, colour)));
  for (const column of layout.hiddenColumns) tab.hideColumns(column);
  if (layout.hidden) tab.hideSheet();
  return tab;
}

/** Offers words or, by the tabs laid out so far, the IDs of a table. Other text stays allowed: the reader checks it. */
export function addDropDowns(
  tab: Tab,
  dropDowns: readonly DropDown[],
  idsOf: (table: string) => Tab | undefined,
): void {
  for (const { column, columns, rows, options, help } of dropDowns) {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
    const range = rows
      ? tab.getRange(rows.first, column, rows.count, columns ?? 1)
      : below(tab, column, columns);
    if ('idsOf' in options) {
      const source = idsOf(options.idsOf);
      if (source) range.setDataValidation(rule.requireValueInRange(source.getRange('A2:A'), true).build());
    } else range.setDataValidation(rule.requireValueInList([...options], true).build());
  }
}

function formatRule(
  tab: Tab,
  { column, columns, when, background }: PlacedColour,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setBackground(background)
    .setRanges([below(tab, column, columns)]);
  if ('text' in when) return rule.whenTextEqualTo(when.text).build();
  return (
    'equals' in when ? rule.whenNumberEqualTo(when.equals) : rule.whenNumberLessThan(when.below)
  ).build();
}

function below(
  tab: Tab,
  column: number,
  columns = tab.getMaxColumns() - column + 1,
): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(2, column, tab.getMaxRows() - 1, columns);
}

/** Calls once for each run of equal neighbours. */
function forRuns<T>(values: readonly T[], apply: (value: T, column: number, columns: number) => void): void {
  let start = 0;
  values.forEach((value, i) => {
    if (value === values[i + 1]) return;
    apply(value, start + 1, i - start + 1);
    start = i + 1;
  });
}
