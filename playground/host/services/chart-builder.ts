/** EmbeddedChartBuilder. A change of a chart counts only after updateChart, as in Apps Script. */
import type { Chart } from '../model/chart';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { EmbeddedChart } from './chart';
import { CHART_TYPE } from './charts';
import { nameIn, valueOf } from './enums';
import { reachOf } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const NEW_CHART: Chart = {
  id: null,
  type: 'COLUMN',
  reaches: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
};

export class EmbeddedChartBuilder
  extends RunObject
  implements
    Pick<
      GoogleBuilder,
      | 'addRange'
      | 'build'
      | 'clearRanges'
      | 'getChartType'
      | 'getRanges'
      | 'setChartType'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
      | 'setTransposeRowsAndColumns'
    >
{
  readonly api = 'EmbeddedChartBuilder';

  constructor(
    run: Run,
    public chart: Chart = NEW_CHART,
  ) {
    super(run);
  }

  build(): Google {
    return asGoogle(new EmbeddedChart(this.run, this.chart));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return valueOf(CHART_TYPE, this.chart.type);
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    return changed(this, {
      type: nameIn(CHART_TYPE, type, 'SpreadsheetApp.EmbeddedChartBuilder.setChartType'),
    });
  }

  getRanges(): GoogleRange[] {
    return this.chart.reaches.map((reach) => this.run.make.range(reach));
  }

  addRange(range: GoogleRange): GoogleBuilder {
    const reach = reachOf(range, 'SpreadsheetApp.EmbeddedChartBuilder.addRange');
    return changed(this, { reaches: [...this.chart.reaches, reach] });
  }

  clearRanges(): GoogleBuilder {
    return changed(this, { reaches: [] });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    return changed(this, { position: { row, column, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    return changed(this, { options: { ...this.chart.options, [option]: value } });
  }

  setNumHeaders(headers: number): GoogleBuilder {
    return changed(this, { headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): GoogleBuilder {
    return changed(this, { transposed });
  }
}

function changed(builder: EmbeddedChartBuilder, parts: Partial<Chart>): GoogleBuilder {
  builder.chart = { ...builder.chart, ...parts };
  return asGoogle(builder);
}
