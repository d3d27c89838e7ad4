import { coverageRows } from '../../../src/core/results/coverage-rows';
import { coverage } from '../../../src/core/tables/coverage';
import { parseTable } from '../../../src/core/tables/parse-table';
import { columnsOf } from '../../../src/core/tables/table';
import { buildPlan } from '../plan-builder';

/** The rows in which objectives with these IDs stand after two checks. @param shown what Sheets makes of an ID that was written */
function rowsOf(ids: readonly string[], shown: (written: string) => string): readonly (number | undefined)[] {
  const plan = { 'Company Objectives': ['ID | Objective', ...ids.map((id, i) => `${id} | Goal ${i + 1}`)] };
  const { strategy, scores } = buildPlan(plan);
  const columns = new Map(columnsOf(coverage).map(([key], i) => [key, i]));
  const headings = columnsOf(coverage).map(([, { heading }]) => heading);
  const rowsIn = (cells: readonly string[][]) => {
    const found = { sheet: { id: 1, name: 'Coverage', cells: [headings, ...cells] }, headingRow: 0, columns };
    return coverageRows(parseTable(coverage, found).rows, { strategy, scores, open: [] }, found);
  };
  const first = rowsIn([]).map(({ cells }) => [shown(String(cells['id'])), String(cells['objective'])]);
  return rowsIn(first).map(({ row }) => row);
}

test('an objective keeps its row, whatever stands for its name', () => {
  const ids = ['CO-1', "'", '=1+1', "'quoted"];
  const swallowed = (written: string) => written.replace(/^'(?=.)/, '');
  expect(rowsOf(ids, (written) => written)).toEqual([2, 3, 4, 5]);
  expect(rowsOf(ids, swallowed)).toEqual([2, 3, 4, 5]);
});

test('words beside an objective that is gone, or only lost, never come to stand beside another one', () => {
  const { strategy, scores } = buildPlan({ 'Company Objectives': ['ID | Objective', 'CO-9 | Goal 9'] });
  const columns = new Map(columnsOf(coverage).map(([key], i) => [key, i]));
  const headings = [...columnsOf(coverage).map(([, { heading }]) => heading), 'My view'];
  const line = (id: string, words: string) => [id, ...headings.slice(2).map(() => ''), words];
  const rowsIn = (cells: readonly string[][], isLost = false) => {
    const found = { sheet: { id: 1, name: 'Coverage', cells: [headings, ...cells] }, headingRow: 0, columns };
    const facts = { strategy, scores: isLost ? { ...scores, objectives: [] } : scores, open: [], isLost };
    return coverageRows(parseTable(coverage, found).rows, facts, found);
  };
  const [added, gone] = rowsIn([line('CO-1', 'ask Omar')]);
  expect([added?.row, gone?.row]).toEqual([3, 2]);
  expect(rowsIn([line('', 'ask Omar')])[0]?.row).toBe(3);
  const [lost] = rowsIn([line('CO-1', 'ask Omar')], true);
  expect(lost?.cells).toMatchObject({ coverage: '' });
  expect(lost?.cells).not.toHaveProperty('id');
});
