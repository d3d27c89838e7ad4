/** Sheet: rules, protection, charts, metadata, and its cells as a whole. */
import { type Area } from '../model/area';
import { type Cell, PLAIN } from '../model/cell';
import { sortRows } from '../model/copying';
import { Refusal } from '../model/refusal';
import { insertLines } from '../model/structure';
import { wholeTab } from '../model/tab';
import { addTab } from '../model/tabs';
import { nextId } from '../model/workbook';
import { changeFilled } from '../model/writing';
import { asGoogle } from './api-object';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { ConditionalFormatRule } from './conditional-format';
import { addMetadata, metadataFinder, metadataIn } from './developer-metadata';
import { nameIn } from './enums';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import { Protection, addProtection } from './protection';
import { clearContents, clearLook } from './range';
import { refuseProtected } from './ranges';
import { SheetLines } from './sheet-lines';
import { changed, tabOf } from './sheet-base';
import { PROTECTION_TYPE } from './sheet-enums';
import { TextFinder } from './text-finder';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class Sheet
  extends SheetLines
  implements
    Pick<
      Google,
      | 'addDeveloperMetadata'
      | 'appendRow'
      | 'clear'
      | 'clearConditionalFormatRules'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'copyTo'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getCharts'
      | 'getConditionalFormatRules'
      | 'getDeveloperMetadata'
      | 'getFilter'
      | 'getNamedRanges'
      | 'getProtections'
      | 'getSheetValues'
      | 'insertChart'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setConditionalFormatRules'
      | 'sort'
      | 'updateChart'
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
    if (spreadsheet.getId() !== this.run.state.workbook.id)
      throw new Refusal('The local Sheets holds one spreadsheet.');
    const { workbook } = this.run.state;
    const front = workbook.active;
    const copy = addTab(workbook, { template: tabOf(this), index: workbook.tabs.length });
    workbook.active = front;
    return this.run.make.sheet(copy);
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new TextFinder(this.run, [wholeTab(tabOf(this))], text));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.state.workbook.names
      .filter(({ reach }) => reach.sheet === this.id)
      .map(({ name }) => asGoogle(new NamedRange(this.run, name)));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const tab = tabOf(this);
    return tab.filter && asGoogle(new Filter(this.run, tab));
  }

  getConditionalFormatRules(): Rule[] {
    return tabOf(this).conditionalFormats.map((rule) => asGoogle(new ConditionalFormatRule(this.run, rule)));
  }

  /** Replaces all rules of the tab. */
  setConditionalFormatRules(rules: Rule[]): void {
    const formats = rules.map((rule: unknown) => {
      if (rule instanceof ConditionalFormatRule && rule.rule.reaches.length > 0) return rule.rule;
      throw new Refusal('Conditional format rule cannot be saved: it needs at least one range.');
    });
    changed(this, (tab) => {
      tab.conditionalFormats = formats;
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return addProtection(this.run, 'SHEET', { sheet: this.id, row: 0, column: 0, rows: null, columns: null });
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const kind = nameIn(PROTECTION_TYPE, type, 'SpreadsheetApp.Sheet.getProtections');
    return this.run.state.workbook.protections
      .filter((protection) => protection.reach.sheet === this.id && protection.kind === kind)
      .map(({ id }) => asGoogle(new Protection(this.run, id)));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle(new EmbeddedChartBuilder(this.run));
  }

  getCharts(): Chart[] {
    return tabOf(this).charts.map((chart) => asGoogle(new EmbeddedChart(this.run, chart)));
  }

  insertChart(chart: Chart): void {
    const held = { ...chartOf(chart), id: nextId(this.run.state.workbook) };
    changed(this, (tab) => {
      tab.charts = [...tab.charts, held];
    });
  }

  updateChart(chart: Chart): void {
    const held = chartOf(chart);
    changed(this, (tab) => {
      if (!tab.charts.some(({ id }) => id === held.id)) throw new Refusal('The chart is not on this sheet.');
      tab.charts = tab.charts.map((other) => (other.id === held.id ? held : other));
    });
  }

  removeChart(chart: Chart): void {
    const { id } = chartOf(chart);
    changed(this, (tab) => {
      tab.charts = tab.charts.filter((other) => other.id !== id);
    });
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

function chartOf(chart: unknown): EmbeddedChart['chart'] {
  if (chart instanceof EmbeddedChart) return chart.chart;
  throw new Refusal('An embedded chart is expected.');
}
