/** A chart as data. */
import type { Reach } from './area';

export interface Chart {
  /** null until the chart stands on a tab. */
  readonly id: number | null;
  /** The name of a Charts.ChartType. */
  readonly type: string;
  readonly reaches: readonly Reach[];
  /** The cell at its upper left corner, counted from 1, and the offset in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transposed: boolean;
}
