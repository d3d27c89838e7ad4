/** The cells that saving a form writes: the changed ones, and none between them. */
import type { Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { a1 } from '../tables/sheet-data';
import { runs, type Block } from '../tables/sync-rows';
import { columnOf } from '../tables/table';
import { refusalBy, type CellRules } from './cell-rules';
import type { FieldProblem, Texts } from './field';
import { countsInPoints, typedValue } from './typed-value';

/** Runs of neighbouring columns, from 1, in which something is written. */
export function writtenRuns({ columns }: FoundTable, write: Texts): readonly (readonly number[])[] {
  return runs(Object.keys(write).flatMap((key) => columns.get(key) ?? [])).map((run) =>
    run.map((at) => at + 1),
  );
}

export interface RowTarget {
  readonly table: PlanTableKey;
  readonly found: FoundTable;
  /** From 1. */
  readonly row: number;
  /** What stands in the row, or in the one that it will look like. */
  readonly held: readonly Cell[];
  readonly comma: boolean;
  /** By column, from 1. */
  readonly rules: ReadonlyMap<number, CellRules>;
}

export interface RowWrites {
  readonly blocks: readonly Block[];
  /** What the sheet itself refuses. */
  readonly problems: readonly FieldProblem[];
}

export function rowBlocks(target: RowTarget, write: Texts): RowWrites {
  const { found, row, rules } = target;
  const values = new Map<number, Cell>();
  const problems: FieldProblem[] = [];
  for (const [key, text] of Object.entries(write)) {
    const at = found.columns.get(key);
    if (at === undefined) continue;
    const value = cellFor(target, key, text, at);
    const rule = rules.get(at + 1);
    const message = rule && refusalBy(rule, value, a1({ row, column: at + 1 }));
    if (message === undefined) values.set(at + 1, value);
    else problems.push({ key, message });
  }
  const blocks = writtenRuns(found, write).map((columns) => ({
    row,
    column: columns[0] ?? 1,
    values: [columns.map((column) => values.get(column) ?? '')],
  }));
  return { blocks, problems };
}

function cellFor(
  { table, found, held, comma, rules }: RowTarget,
  key: string,
  text: string,
  at: number,
): Cell {
  const { sheet, headingRow, lastRow = Infinity } = found;
  return typedValue(columnOf(planTables[table], key), text, {
    comma,
    held: held[at] ?? '',
    format: rules.get(at + 1)?.format ?? '',
    inPoints: countsInPoints(sheet.cells.slice(headingRow + 1, lastRow + 1).map((cells) => cells[at])),
  });
}
