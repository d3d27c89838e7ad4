/** EmbeddedChart and its builder. A change of a chart counts only after updateChart, as in Apps Script. */
import type { Chart } from '../model/chart';
import { enumOf, nameIn, valueOf } from './enums';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { reachOf } from './ranges';
import type { Run } from '../run/run';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const CHART_TYPE = enumOf('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

const NEW_CHART: Chart = {
  id: null,
  type: 'COLUMN',
  reaches: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
};

export class EmbeddedChart
  extends RunObject
  implements
    Pick<Google, 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'>
{
  readonly api = 'EmbeddedChart';

  constructor(
    run: Run,
    readonly chart: Chart,
  ) {
    super(run);
  }

  getChartId(): number | null {
    return this.chart.id;
  }

  getRanges(): GoogleRange[] {
    return this.chart.reaches.map((reach) => this.run.make.range(reach));
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return asGoogle(new ChartOptions(this.chart.options));
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return asGoogle(new ContainerInfo(this.chart.position));
  }

  modify(): GoogleBuilder {
    return asGoogle(new EmbeddedChartBuilder(this.run, this.chart));
  }
}

class ChartOptions extends ApiObject implements Pick<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  readonly api = 'ChartOptions';

  constructor(readonly options: Chart['options']) {
    super();
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

type GoogleInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

class ContainerInfo
  extends ApiObject
  implements Pick<GoogleInfo, 'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'>
{
  readonly api = 'ContainerInfo';

  constructor(readonly position: Chart['position']) {
    super();
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

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
