/** Sheet: conditional formats, protection, the filter, charts and names. */
import { Refusal } from '../model/refusal';
import { nextId } from '../model/workbook';
import { asGoogle } from './api-object';
import { EmbeddedChart } from './chart';
import { ConditionalFormatRule } from './conditional-format';
import { nameIn } from './enums';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import { Protection, addProtection } from './protection';
import { SheetColumns } from './sheet-columns';
import { changed, tabOf } from './sheet-base';
import { PROTECTION_TYPE } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class SheetRules
  extends SheetColumns
  implements
    Pick<
      Google,
      | 'clearConditionalFormatRules'
      | 'getCharts'
      | 'getConditionalFormatRules'
      | 'getFilter'
      | 'getNamedRanges'
      | 'getProtections'
      | 'insertChart'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setConditionalFormatRules'
      | 'updateChart'
    >
{
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
    return this.run.make.chartBuilder();
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
}

function chartOf(chart: unknown): EmbeddedChart['chart'] {
  if (chart instanceof EmbeddedChart) return chart.chart;
  throw new Refusal('An embedded chart is expected.');
}
