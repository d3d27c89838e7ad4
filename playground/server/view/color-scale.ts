/** Colour scales: the background of a number between the colours of the ends of its range. */
import type { Area } from '../../host/model/area';
import type { ConditionalFormat, ScalePoint } from '../../host/model/conditional-format';
import { valueAt } from '../../host/model/reading';
import type { Tab } from '../../host/model/tab';
import type { Workbook } from '../../host/model/workbook';
import { forEachCell } from '../../host/model/writing';

type ColorScale = NonNullable<ConditionalFormat['scale']>;

export function scaleColors(
  workbook: Workbook,
  tab: Tab,
  areas: readonly Area[],
  scale: ColorScale,
  paint: (row: number, column: number, color: string) => void,
): void {
  const numbers: { readonly row: number; readonly column: number; readonly value: number }[] = [];
  for (const area of areas) {
    forEachCell(area, (row, column) => {
      const value = valueAt(workbook, tab, row, column);
      if (typeof value === 'number') numbers.push({ row, column, value });
    });
  }
  const sorted = numbers.map(({ value }) => value).sort((one, other) => one - other);
  if (sorted.length === 0) return;
  const points = [scale.min, scale.mid, scale.max]
    .filter((point) => point !== null)
    .map((point, index) => ({ at: positionOf(point, sorted, index === 0), color: channels(point.color) }));
  for (const { row, column, value } of numbers) paint(row, column, mixed(points, value));
}

function positionOf({ type, value }: ScalePoint, sorted: readonly number[], first: boolean): number {
  const [least = 0] = sorted;
  const most = sorted.at(-1) ?? 0;
  const share = Number(value) / 100;
  if (type === 'NUMBER') return Number(value);
  if (type === 'PERCENT') return least + (most - least) * share;
  if (type === 'PERCENTILE') return sorted[Math.round((sorted.length - 1) * share)] ?? least;
  return type === 'MIN' || first ? least : most;
}

type Channels = readonly number[];

function channels(color: string): Channels {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function mixed(points: readonly { readonly at: number; readonly color: Channels }[], value: number): string {
  const next = points.findIndex((point) => value <= point.at);
  const upper = points[next] ?? points.at(-1);
  const lower = points[Math.max(0, next < 0 ? points.length - 1 : next - 1)];
  if (!upper || !lower) return '#ffffff';
  const share = upper.at === lower.at ? 1 : (value - lower.at) / (upper.at - lower.at);
  const parts = lower.color.map((from, index) =>
    Math.round(from + ((upper.color[index] ?? from) - from) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
