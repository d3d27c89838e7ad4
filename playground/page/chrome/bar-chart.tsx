/** Horizontal bars: one group a label, one bar a series. */
import type { ChartView } from '../../protocol/workbook-view';
import { scaleOf, shownNumber } from './chart-scale';

interface Props {
  readonly chart: ChartView;
  readonly color: (series: number) => string;
}

const WIDTH = 340;
const LABEL_WIDTH = 120;
const BAR = 14;
const GAP = 10;
const AXIS = 22;
const LONGEST_LABEL = 20;

export function BarChart({ chart, color }: Props) {
  const group = chart.series.length * BAR + GAP;
  const height = chart.labels.length * group + AXIS;
  const scale = scaleOf(chart.series.flatMap((series) => series.values.filter((value) => value !== null)));
  const x = (value: number) =>
    LABEL_WIDTH + ((value - scale.low) / (scale.high - scale.low)) * (WIDTH - LABEL_WIDTH - 16);
  const shownValue = (value: number | null | undefined) =>
    value == null ? 'no value' : shownNumber(value, chart.percent);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Bar chart: ${chart.title}. The numbers follow as a table.`}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class="grid-line" x1={x(tick)} x2={x(tick)} y1="0" y2={height - AXIS} />
          <text class="tick" x={x(tick)} y={height - 6} text-anchor="middle">
            {shownNumber(tick, chart.percent)}
          </text>
        </g>
      ))}
      {chart.labels.map((label, row) => (
        <g key={row}>
          <text
            class="label"
            x={LABEL_WIDTH - 8}
            y={row * group + (group - GAP) / 2 + GAP / 2 + 4}
            text-anchor="end"
          >
            {shortened(label)}
            <title>{label}</title>
          </text>
          {chart.series.map((series, index) => {
            const value = series.values[row] ?? 0;
            return (
              <rect
                key={index}
                x={Math.min(x(0), x(value))}
                y={row * group + GAP / 2 + index * BAR}
                width={Math.abs(x(value) - x(0))}
                height={BAR - 2}
                fill={color(index)}
              >
                <title>{`${label}, ${series.name}: ${shownValue(series.values[row])}`}</title>
              </rect>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
