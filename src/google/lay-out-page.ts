/** Lays out a tab that is a page and not a table, and draws the chart of the Summary. */
import type { PageLook } from '../core/results/page-look';
import { colourRule } from './colour-rule';
import type { BegunTab } from './insert-tab';
import type { Tab } from './open-file';

export function layOutPage({ tab, rows: height }: BegunTab, look: PageLook): void {
  const { widths, boldRows, formats, tabColour } = look;
  tab.getRange(1, 1, height, widths.length).setVerticalAlignment('top');
  // Titles stand in the first column and run over its edge.
  tab.getRange(1, 2, height, widths.length - 1).setWrap(true);
  widths.forEach((width, i) => tab.setColumnWidth(i + 1, width));
  bold(tab, boldRows);
  for (const { row, column, rows, format } of formats) {
    tab.getRange(row, column, rows, 1).setNumberFormat(format);
  }
  for (const column of look.leftColumns ?? []) {
    tab.getRange(1, column, height, 1).setHorizontalAlignment('left');
  }
  const rules = (look.colours ?? []).map(({ row, column, rows, when, background }) =>
    colourRule(tab.getRange(row, column, rows, 1), when, background),
  );
  if (rules.length > 0) tab.setConditionalFormatRules(rules);
  tab.setTabColor(tabColour);
}

/** For headings that have moved to other rows. */
export function boldOnly(tab: Tab, rows: readonly number[]): void {
  tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).setFontWeight('normal');
  bold(tab, rows);
}

function bold(tab: Tab, rows: readonly number[]): void {
  tab.getRangeList(rows.map((row) => `${row}:${row}`)).setFontWeight('bold');
}

export interface ChartWish {
  readonly title: string;
  /** Columns of the tab with the numbers, from 1: the names first, then the series. */
  readonly columns: readonly number[];
  /** Rows with the heading. */
  readonly rows: number;
  /** Where its corner lies. */
  readonly row: number;
  readonly column: number;
}

export function addColumnChart(
  { tab, isNew }: BegunTab,
  numbers: Tab,
  { title, columns, rows, row, column }: ChartWish,
): void {
  // Drawn by a run that died after it.
  if (!isNew && tab.getCharts().length > 0) return;
  const builder = tab.newChart().setChartType(Charts.ChartType.COLUMN).setNumHeaders(1);
  for (const at of columns) builder.addRange(numbers.getRange(1, at, rows, 1));
  tab.insertChart(builder.setPosition(row, column, 0, 0).setOption('title', title).build());
}
