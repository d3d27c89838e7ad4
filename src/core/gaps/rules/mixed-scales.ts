/** Columns in which one number means two things. */
import type { ParsedPlan } from '../../strategy/plan';
import { planTables, type PlanTableKey } from '../../tables/all-tables';
import { cellText, type Cell } from '../../tables/cell';
import { readNumber } from '../../tables/read-number';
import { a1, type Place } from '../../tables/sheet-data';
import { columnsOf, type Column } from '../../tables/table';
import { list } from '../wording';
import type { Finding, Rule } from '../rule';

/** One odd cell may be meant: a confidence of 0.5 %, a weight of 0.5. */
const LEAST_OF_EACH = 2;

export const mixedScales: Rule = {
  id: 'G69',
  name: 'Mixed scales',
  family: 'File health',
  level: 2,
  why: 'A 1 in such a column may mean 1 % or 100 %, and sums over it are wrong.',
  needs: [],
  find: ({ tables }) => (Object.keys(planTables) as PlanTableKey[]).flatMap((key) => judge(tables, key)),
};

function judge(tables: ParsedPlan, key: PlanTableKey): readonly Finding[] {
  const parsed = tables[key];
  if (!parsed) return [];
  const { sheet, headingRow, columns } = parsed.found;
  return columnsOf(planTables[key]).flatMap(([name, column]) => {
    const at = columns.get(name);
    if (at === undefined || !isJudged(name, column)) return [];
    const cells = parsed.rows.flatMap(({ row }) => {
      const value = bareNumber(sheet.cells[row - 1]?.[at]);
      return value === undefined ? [] : [{ value, place: { sheetId: sheet.id, tab: sheet.name, row, column: at + 1 } }];
    });
    return mixed(cells, cellText(sheet.cells[headingRow]?.[at]));
  });
}
