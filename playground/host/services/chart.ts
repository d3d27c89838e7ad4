/** EmbeddedChart: a chart on a tab. */
import type { Chart } from '../model/chart';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;

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

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
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

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.run.make.chartBuilder(this.chart);
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
