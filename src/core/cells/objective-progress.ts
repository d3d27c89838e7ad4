/** =OBJECTIVE_PROGRESS(): the progress of objectives out of their key results. */
import { atFirstUse } from '../at-first-use';
import { progressOfGoal } from '../strategy/progress';
import type { Cell } from '../tables/cell';
import { keyResults } from '../tables/key-results';
import { parseTable } from '../tables/parse-table';
import { problemText } from '../tables/problem';
import type { RowOf } from '../tables/table';
import { cellFunction } from './cell-function';
import { groupBySupport } from './group-by-support';
import { textParameter } from './parameters';
import { readRows } from './read-rows';
import { inCell, inShape } from './results';
import { tableArgument } from './table-argument';

/** The columns that count here: reading the others of a long list takes time. */
const measures = atFirstUse(() => {
  const { supports, keyResult, signal, baseline, target, current } = keyResults.columns;
  return { ...keyResults, columns: { supports, keyResult, signal, baseline, target, current } };
});
type KeyResult = RowOf<ReturnType<typeof measures>>;

const ids = atFirstUse(
  () =>
    [
      textParameter(
        'objective_ids',
        'IDs or names of objectives, as the column Supports of the key results says them.',
      ),
    ] as const,
);
const KEY_RESULTS = 'key_results';

export const objectiveProgressFunction = cellFunction(
  {
    name: 'OBJECTIVE_PROGRESS',
    summary: 'How far each objective has come, out of its key results.',
    get parameters() {
      const range = 'The key results with their heading row: KeyResults.';
      return [...ids(), { name: KEY_RESULTS, type: 'range', help: range }];
    },
    result:
      'Two columns: a number from 0 to 1, and how many key results it rests on. Format the first as percent.',
    example: '=OBJECTIVE_PROGRESS(A2:A20;KeyResults)',
    formula: 'The mean of the progress of its key results, each held between 0 and 1.',
    source: 'The usual roll-up of OKR; guardrails stay apart after common product practice.',
    pitfalls:
      'A key result without baseline, target or current is left out, not counted as 0: look at how many it rests on. Guardrails are not averaged in. All key results weigh the same.',
  },
  (args) => {
    const { rows, direction } = readRows(ids(), args);
    const {
      rows: results,
      problems,
      brokenFormulas,
    } = parseTable(measures(), tableArgument(args[1], 'keyResults', KEY_RESULTS));
    const supporting = groupBySupport(
      rows.flatMap(({ values }) => values ?? []),
      results,
    );
    const unread = new Map([...problems, ...brokenFormulas].map((problem) => [problem.place.row, problem]));
    const problemOf = (own: readonly KeyResult[]) => {
      const problem = own.map(({ row }) => unread.get(row)).find(Boolean);
      return problem ? ` ${problemText(problem)}` : '';
    };
    return inShape(
      rows.map(({ values, problem = '' }): readonly Cell[] => {
        if (!values) return [problem];
        const own = supporting(values[0]);
        const { progress, restsOn } = progressOfGoal(own);
        return [progress === undefined ? '' : inCell(progress), `${restsOn}${problemOf(own)}`];
      }),
      direction,
    );
  },
);
