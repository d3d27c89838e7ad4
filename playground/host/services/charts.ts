/** Charts: the types of charts. */
import { RunObject } from './api-object';
import { enumOf } from './enums';

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

export class Charts extends RunObject {
  readonly api = 'Charts';
  override readonly constants = { ChartType: CHART_TYPE };
}
