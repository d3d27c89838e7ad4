/** Lays out new tabs of ours, a call for each kind of thing and not for each cell. Done again, it changes nothing. */
import type { TabLayout } from '../core/tables/layout';
import { colourRule } from './colour-rule';
import { emptyTab, writeTop, type BegunTab } from './insert-tab';

export const HEADING_BACKGROUND = '#e8eaed';
const FILLED_IN_COLOUR = '#5f6368';

export function layOutTabs(
  wanted: readonly { readonly begun: BegunTab; readonly layout: TabLayout }[],
): void {
  // What must be looked at comes first, so that the rest can be carried out together.
  for (const { begun, layout } of wanted) writeHeadings(begun, layout);
  for (const { begun, layout } of wanted) dress(begun, layout);
}

/** A new tab has them already. One that was begun by a run that died may have been typed into since. */
function writeHeadings({ tab, isNew }: BegunTab, { headings }: TabLayout): void {
  if (!isNew && emptyTab(tab)) writeTop(tab, headings);
}

function dress(begun: BegunTab, layout: TabLayout): void {
  const { tab, rows } = begun;
  const { headings, notes, widths, formats, filledIn, colours } = layout;
  const breadth = layout.isOpenEnded ? begun.columns : headings.length;
  tab.getRange(1, 1, 1, headings.length).setNotes([[...notes]]);
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
        colourRule(below(begun, column, columns), when, background),
      ),
    );
  }
  for (const column of layout.hiddenColumns) tab.hideColumns(column);
  if (layout.hidden) tab.hideSheet();
}

/** Rows below the heading. */
export function below(
  { tab, rows, columns: breadth }: BegunTab,
  column: number,
  columns = breadth - column + 1,
): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(2, column, rows - 1, columns);
}
