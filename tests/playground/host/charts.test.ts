import { click, clicking } from './script';

const CHART = `sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B5')).setNumHeaders(1).setOption('title', 'Coverage').setPosition(2, 4, 10, 20).build()`;

test('a chart is read back as it was inserted', () => {
  const { result } = click(`
    sheet.insertChart(${CHART});
    const [chart] = sheet.getCharts();
    const place = chart.getContainerInfo();
    return [sheet.getCharts().length, chart.getRanges().map((range) => range.getA1Notation()), chart.getOptions().get('title'), chart.getNumHeaders(),
      place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), String(chart.modify().getChartType())];
  `);
  expect(result).toEqual([1, ['A1:B5'], 'Coverage', 1, 2, 4, 10, 'COLUMN']);
});

test('a change of a chart counts only after updateChart', () => {
  const { result } = click(`
    sheet.insertChart(${CHART});
    const changed = sheet.getCharts()[0].modify().setOption('title', 'New').build();
    const before = sheet.getCharts()[0].getOptions().get('title');
    sheet.updateChart(changed);
    const after = sheet.getCharts()[0].getOptions().get('title');
    sheet.removeChart(sheet.getCharts()[0]);
    return [before, after, sheet.getCharts().length];
  `);
  expect(result).toEqual(['Coverage', 'New', 0]);
});

test('a chart follows the rows of its numbers and of its place', () => {
  const { result } = click(`
    sheet.insertChart(${CHART});
    sheet.insertRowBefore(1);
    const [chart] = sheet.getCharts();
    return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()];
  `);
  expect(result).toEqual(['A2:B6', 3]);
});

test('a chart that is not on the tab cannot be updated', () => {
  expect(clicking(`sheet.updateChart(${CHART});`)).toThrow('The chart is not on this sheet.');
});
