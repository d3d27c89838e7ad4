/** A tab of live formulas on the sample plan: what a person could build beside their own. */
import { initiatives } from '../tables/initiatives';
import { keyResults } from '../tables/key-results';
import type { Cell } from '../tables/cell';
import { columnLetters } from '../tables/sheet-data';
import { columnsOf, type Table } from '../tables/table';
import type { PageLook } from '../results/page-look';
import type { SamplePlan } from './sample-plan';

export const DASHBOARD = 'Dashboard';

const WIDTH = 5;
const SPLIT_BAR = 'SPLIT("charttype,bar";",")';
/** Where each part begins, from 1: room for what its formula spills. */
const ALIGNMENT_AT = 4;
const HORIZONS_AT = 12;
const RESULTS_AT = 20;

/** @param nameOf the tab of a plan table, as it is called in this file */
export function dashboardPage(
  sample: SamplePlan,
  nameOf: (table: Table) => string,
): readonly (readonly Cell[])[] {
  const results = sample.rows.keyResults.length;
  const work = sample.rows.initiatives.length;
  const result = columnReader(keyResults, nameOf, results);
  const item = columnReader(initiatives, nameOf, work);
  const workAt = RESULTS_AT + results + 3;
  const page = new Map<number, readonly Cell[]>([
    [1, ['Dashboard of the sample plan']],
    [2, ['Every number here is a live formula. Click one to see how it is made.']],
    [ALIGNMENT_AT, ['Alignment', 'Value', 'Weight', 'What it rests on', 'Picture']],
    [
      ALIGNMENT_AT + 1,
      ['=ALIGNMENT_BREAKDOWN(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives;CurrentPeriod)'],
    ],
    [HORIZONS_AT, ['Horizon', 'Share of effort', 'Target', 'Difference', 'Picture']],
    [
      HORIZONS_AT + 1,
      [
        `=HORIZON_BALANCE(${withNumbers(item('horizon'), item('effort'))};${withNumbers(item('effort'), item('effort'))})`,
      ],
    ],
    [RESULTS_AT, ['Key result', 'Progress', 'Confidence', 'What will have changed', 'Picture']],
    [
      RESULTS_AT + 1,
      [
        spill(result('id')),
        `=OKR_PROGRESS(${['baseline', 'target', 'current'].map(result).join(';')})`,
        spill(result('confidence')),
        spill(result('keyResult')),
      ],
    ],
    [workAt, ['Initiative', 'RICE', 'Effort', 'What we do', 'Picture']],
    [
      workAt + 1,
      [
        spill(item('id')),
        `=RICE(${['reach', 'impact', 'confidence', 'effort'].map(item).join(';')})`,
        spill(item('effort')),
        spill(item('initiative')),
      ],
    ],
  ]);
  const pictures = new Map<number, string>();
  for (const row of rows(ALIGNMENT_AT + 2, 3)) pictures.set(row, partBar(`B${row}`));
  for (const row of rows(HORIZONS_AT + 1, 3)) pictures.set(row, partBar(`B${row}`));
  for (const row of rows(RESULTS_AT + 1, results)) {
    pictures.set(row, partBar(`MAX(0;MIN(1;B${row}))`, `B${row}`));
  }
  const scores = `B${workAt + 1}:B${workAt + work}`;
  for (const row of rows(workAt + 1, work)) pictures.set(row, partBar(`B${row}/MAX(${scores})`, `B${row}`));
  return rows(1, workAt + work).map((row) => {
    const cells = page.get(row) ?? [];
    return Array.from(
      { length: WIDTH },
      (_, i) => cells[i] ?? (i === WIDTH - 1 ? (pictures.get(row) ?? '') : ''),
    );
  });
}

/** How it looks: percentages, and amber for what has hardly moved. */
export function dashboardLook(sample: SamplePlan): PageLook {
  const results = sample.rows.keyResults.length;
  const workAt = RESULTS_AT + results + 3;
  const percent = (row: number, column: number, count: number) => ({
    row,
    column,
    rows: count,
    format: '0%',
  });
  return {
    widths: [170, 110, 110, 420, 160],
    boldRows: [1, ALIGNMENT_AT, HORIZONS_AT, RESULTS_AT, workAt],
    formats: [
      { row: ALIGNMENT_AT + 1, column: 2, rows: 1, format: '0.0' },
      percent(ALIGNMENT_AT + 2, 2, 3),
      percent(ALIGNMENT_AT + 2, 3, 3),
      percent(HORIZONS_AT + 1, 2, 4),
      percent(HORIZONS_AT + 1, 3, 3),
      percent(HORIZONS_AT + 1, 4, 3),
      percent(RESULTS_AT + 1, 2, results),
      percent(RESULTS_AT + 1, 3, results),
      { row: workAt + 1, column: 2, rows: sample.rows.initiatives.length, format: '0' },
    ],
    colours: [{ row: RESULTS_AT + 1, column: 2, rows: results, when: { below: 0.3 }, background: '#fce8b2' }],
    tabColour: '#188038',
  };
}

/** The cells of a column of a table, below its heading: 'Key Results'!F2:F31 */
function columnReader(
  table: Table,
  nameOf: (table: Table) => string,
  count: number,
): (key: string) => string {
  const keys = columnsOf(table).map(([key]) => key);
  return (key) => {
    const letters = columnLetters(keys.indexOf(key) + 1);
    return `'${nameOf(table).replace(/'/g, "''")}'!${letters}2:${letters}${count + 1}`;
  };
}

function spill(range: string): string {
  return `=ARRAYFORMULA(${range})`;
}

/** Only the rows whose effort is a number: the formula would rather say what it cannot read than leave it out. */
function withNumbers(range: string, numbers: string): string {
  return `FILTER(${range};ISNUMBER(${numbers}))`;
}

/** A bar of one part, drawn only where the cell that it shows holds a number. */
function partBar(part: string, shown = part): string {
  return `=IF(ISNUMBER(${shown});SPARKLINE(FLATTEN(${part};1-${part});${SPLIT_BAR});"")`;
}

function rows(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
