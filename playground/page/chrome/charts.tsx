/** The charts of the tab in front, drawn from the values that the host reports, each with its numbers as a table. */
import type { ChartView } from '../../protocol/workbook-view';
import { BarChart } from './bar-chart';
import { shownNumber } from './chart-scale';
import { PointChart } from './point-chart';

/** Told apart by lightness too, for those who do not see the colours. */
const COLORS = ['#1a73e8', '#e8710a', '#188038', '#9334e6', '#d93025', '#12b5cb'];

export function Charts({ charts }: { charts: readonly ChartView[] }) {
  if (charts.length === 0) {
    return <p class="empty">This tab has no charts. A chart of the tab in front is drawn here.</p>;
  }
  return (
    <>
      {charts.map((chart) => (
        <figure class="chart" key={chart.id}>
          <figcaption>{chart.title}</figcaption>
          <Legend chart={chart} />
          {chart.kind === 'bar' ? (
            <BarChart chart={chart} color={(index) => colorOf(chart, index)} />
          ) : (
            <PointChart chart={chart} color={(index) => colorOf(chart, index)} />
          )}
          <details>
            <summary>The numbers as a table</summary>
            <Numbers chart={chart} />
          </details>
        </figure>
      ))}
    </>
  );
}

function colorOf(chart: ChartView, index: number): string {
  return chart.colors[index] ?? COLORS[index % COLORS.length] ?? '#1a73e8';
}

function Legend({ chart }: { chart: ChartView }) {
  return (
    <ul class="legend">
      {chart.series.map((series, index) => (
        <li key={series.name}>
          <span class="swatch" style={{ background: colorOf(chart, index) }} />
          {series.name}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ chart }: { chart: ChartView }) {
  const shown = (value: number | null | undefined) =>
    value == null ? '' : shownNumber(value, chart.percent);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Label</th>
          {chart.series.map((series) => (
            <th scope="col" key={series.name}>
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.labels.map((label, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {chart.series.map((series) => (
              <td key={series.name}>{shown(series.values[row])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
