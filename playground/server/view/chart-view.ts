/** A chart of the sheet with the values that its ranges hold now. */
import { areaOf, matrixOf } from '../../host/model/area';
import type { Chart } from '../../host/model/chart';
import { displayAt, valueAt } from '../../host/model/reading';
import { sizeOf } from '../../host/model/tab';
import { type Workbook, tabById } from '../../host/model/workbook';
import type { ChartView } from '../../protocol/workbook-view';

interface Point {
  readonly shown: string;
  readonly value: number | null;
}

const KINDS: Readonly<Record<string, ChartView['kind']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'line',
};

/** The first column names the points, each further column is a series. */
export function chartView(workbook: Workbook, chart: Chart): ChartView {
  const columns = columnsOf(workbook, chart);
  const [labels = [], ...series] = columns;
  const headed = chart.headers > 0 || series.some(([first]) => first?.value === null && first.shown !== '');
  const skip = chart.headers > 0 ? chart.headers : Number(headed);
  const { title, colors } = chart.options;
  return {
    id: String(chart.id),
    kind: KINDS[chart.type] ?? 'column',
    title: typeof title === 'string' && title ? title : (labels[0]?.shown ?? ''),
    labels: labels.slice(skip).map(({ shown }) => shown),
    series: series.map((column, index) => ({
      name: headed ? (column[0]?.shown ?? '') : `Series ${index + 1}`,
      values: column.slice(skip).map(({ value }) => value),
    })),
    colors: Array.isArray(colors) ? colors.map(String) : [],
    percent: series.flat().every(({ shown, value }) => value === null || shown.endsWith('%')),
  };
}

/** The ranges side by side, without the blank rows below the last point. */
function columnsOf(workbook: Workbook, chart: Chart): Point[][] {
  const rows: Point[][] = [];
  for (const reach of chart.reaches) {
    const tab = tabById(workbook, reach.sheet);
    if (!tab) continue;
    const part = matrixOf(areaOf(reach, sizeOf(tab)), (row, column): Point => {
      const value = valueAt(workbook, tab, row, column);
      return {
        shown: displayAt(workbook, tab, row, column),
        value: typeof value === 'number' ? value : null,
      };
    });
    part.forEach((points, index) => (rows[index] ??= []).push(...points));
  }
  const filled = rows.slice(
    0,
    rows.reduce((end, points, row) => (points.some(({ shown }) => shown !== '') ? row + 1 : end), 0),
  );
  if (chart.transposed) return filled;
  return (filled[0] ?? []).map((_, column) =>
    filled.map((points) => points[column] ?? { shown: '', value: null }),
  );
}
