/** Charts: the types of charts. */
import { RunObject } from './api-object';
import { CHART_TYPE } from './chart';

export class Charts extends RunObject {
  readonly api = 'Charts';
  override readonly constants = { ChartType: CHART_TYPE };
}
