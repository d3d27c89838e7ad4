/** Looks before the first write whether the sheet takes every value: nothing is written by halves. */
import { refusalBy } from '../core/forms/cell-rules';
import { a1 } from '../core/tables/sheet-data';
import { rulesInRow } from '../google/cell-rules';
import type { TabWrite } from '../google/write-blocks';
import { UserError } from '../user-error';

/** @throws UserError that names each cell that refuses, and why */
export function refuseClosedCells(writes: readonly TabWrite[]): void {
  const refusals = writes.flatMap(({ tab, blocks }) =>
    blocks
      .filter(({ values }) => values.length === 1)
      .flatMap(({ row, column, values: [cells = []] }) => {
        const columns = cells.map((_, i) => column + i);
        const rules = rulesInRow(tab, row, [columns]);
        return cells.flatMap((cell, i) => {
          const rule = rules.get(column + i);
          return (rule && refusalBy(rule, cell, a1({ row, column: column + i }))) ?? [];
        });
      }),
  );
  if (refusals.length > 0) throw new UserError(`${refusals.join(' ')} Nothing was written.`);
}
