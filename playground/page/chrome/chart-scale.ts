/** Round numbers for a chart's axis. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** About this many lines across a chart. */
const LINES = 5;

/** An axis from zero, or below it where values are negative, in steps of 1, 2 or 5 times a power of ten. */
export function scaleOf(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (least === most) return { low: 0, high: 1, ticks: [0, 1] };
  const rough = (most - least) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? power;
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: first * step, high: last * step, ticks };
}

/** A value as the chart writes it. */
export function shownNumber(value: number, percent: boolean): string {
  const rounded = Number((percent ? value * 100 : value).toPrecision(6));
  return percent ? `${rounded}%` : String(rounded);
}
