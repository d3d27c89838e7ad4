/** Looks before the first write whether the sheet takes every value: nothing is written by halves. */
import { refusalBy, type CellRules } from '../core/forms/cell-rules';
import type { Block } from '../core/tables/sync-rows';
import { a1 } from '../core/tables/sheet-data';
import { rulesInColumn, rulesInRow } from '../google/cell-rules';
import type { Tab } from '../google/open-file';
import type { TabWrite } from '../google/write-blocks';
import { UserError } from '../user-error';

/** @throws UserError that names each cell that refuses, and why */
export function refuseClosedCells(writes: readonly TabWrite[]): void {
  const refusals = writes.flatMap(({ tab, blocks }) => {
    const lines = blocks.filter(({ values }) => values.length === 1);
    const ruleOf = rulesOfLines(tab, lines);
    return lines.flatMap(({ row, column, values: [cells = []] }) =>
      cells.flatMap((cell, i) => {
        const rule = ruleOf(row, column + i);
        return (rule && refusalBy(rule, cell, a1({ row, column: column + i }))) ?? [];
      }),
    );
  });
  if (refusals.length > 0) throw new UserError(`${refusals.join(' ')} Nothing was written.`);
}

/** Single cells of one column are asked together: a run may write to hundreds of rows. */
function rulesOfLines(
  tab: Tab,
  lines: readonly Block[],
): (row: number, column: number) => CellRules | undefined {
  const rules = new Map<string, CellRules>();
  const width = ({ values: [cells = []] }: Block) => cells.length;
  for (const column of new Set(lines.filter((line) => width(line) === 1).map((line) => line.column))) {
    const rows = lines.filter((line) => width(line) === 1 && line.column === column).map(({ row }) => row);
    for (const [row, rule] of rulesInColumn(tab, column, rows)) rules.set(`${row} ${column}`, rule);
  }
  for (const line of lines.filter((one) => width(one) > 1)) {
    const columns = Array.from({ length: width(line) }, (_, i) => line.column + i);
    for (const [column, rule] of rulesInRow(tab, line.row, [columns])) {
      rules.set(`${line.row} ${column}`, rule);
    }
  }
  return (row, column) => rules.get(`${row} ${column}`);
}
