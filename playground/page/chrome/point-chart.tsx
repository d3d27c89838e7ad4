/** Upright columns, or lines through points: labels along the bottom, values up the side. */
import type { ChartView } from '../../protocol/workbook-view';
import { type Scale, scaleOf, shownNumber } from './chart-scale';

interface Props {
  readonly chart: ChartView;
  readonly color: (series: number) => string;
}

const WIDTH = 340;
const HEIGHT = 220;
const LEFT = 40;
const BOTTOM = 44;
const TOP = 8;
/** Labels closer together than this would run into each other. */
const LABEL_SPACE = 44;

export function PointChart({ chart, color }: Props) {
  const scale = scaleOf(chart.series.flatMap((series) => series.values.filter((value) => value !== null)));
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((value - scale.low) / (scale.high - scale.low)) * (HEIGHT - BOTTOM - TOP);
  const slot = (WIDTH - LEFT - 8) / Math.max(1, chart.labels.length);
  const kind = chart.kind === 'line' ? 'Line chart' : 'Column chart';
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${kind}: ${chart.title}. The numbers follow as a table.`}
    >
      <Axis scale={scale} y={y} percent={chart.percent} />
      <Labels labels={chart.labels} slot={slot} />
      {chart.kind === 'line'
        ? chart.series.map((series, index) => (
            <Line key={series.name} values={series.values} slot={slot} y={y} color={color(index)} />
          ))
        : chart.series.map((series, index) => (
            <Columns
              key={series.name}
              chart={chart}
              values={series.values}
              index={index}
              slot={slot}
              y={y}
              color={color(index)}
            />
          ))}
    </svg>
  );
}

function Axis({ scale, y, percent }: { scale: Scale; y: (value: number) => number; percent: boolean }) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class="grid-line" x1={LEFT} x2={WIDTH - 8} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {shownNumber(tick, percent)}
          </text>
        </g>
      ))}
    </>
  );
}

function Labels({ labels, slot }: { labels: readonly string[]; slot: number }) {
  const every = Math.ceil(LABEL_SPACE / slot);
  const letters = Math.floor((slot * every) / 6);
  return (
    <>
      {labels.map((label, index) =>
        index % every === 0 ? (
          <text
            key={index}
            class="tick"
            x={LEFT + slot * (index + 0.5)}
            y={HEIGHT - BOTTOM + 16}
            text-anchor="middle"
          >
            {label.length > letters ? `${label.slice(0, Math.max(1, letters - 1))}…` : label}
            <title>{label}</title>
          </text>
        ) : null,
      )}
    </>
  );
}

interface Shape {
  readonly values: readonly (number | null)[];
  readonly slot: number;
  readonly y: (value: number) => number;
  readonly color: string;
}

function Columns({ chart, values, index, slot, y, color }: Shape & { chart: ChartView; index: number }) {
  const width = (slot * 0.8) / chart.series.length;
  return (
    <>
      {values.map((value, at) =>
        value === null ? null : (
          <rect
            key={at}
            x={LEFT + slot * (at + 0.1) + index * width}
            y={Math.min(y(0), y(value))}
            width={Math.max(1, width - 1)}
            height={Math.abs(y(value) - y(0))}
            fill={color}
          >
            <title>{`${chart.labels[at] ?? ''}, ${chart.series[index]?.name ?? ''}: ${shownNumber(value, chart.percent)}`}</title>
          </rect>
        ),
      )}
    </>
  );
}

/** A missing value is a gap, not a zero. */
function Line({ values, slot, y, color }: Shape) {
  const x = (index: number) => LEFT + slot * (index + 0.5);
  const path = values.map((value, index) =>
    value === null ? '' : `${values[index - 1] == null ? 'M' : 'L'}${x(index)} ${y(value)}`,
  );
  return (
    <>
      <path d={path.join('')} fill="none" stroke={color} stroke-width="2" />
      {values.map((value, index) =>
        value === null ? null : <circle key={index} cx={x(index)} cy={y(value)} r="3" fill={color} />,
      )}
    </>
  );
}
