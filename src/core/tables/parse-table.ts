/** Reads the rows of a table that was found, and collects every cell that cannot be read. */
import { cellText, isBlank, isErrorCell, type Cell } from './cell';
import { headingAt, type FoundTable } from './find-tables';
import type { CellProblem } from './problem';
import { seenAt } from './seen-at';
import { columnsOf, type Columns, type Row, type Table } from './table';

export interface ParsedTable<C extends Columns = Columns> {
  readonly table: Table<C>;
  readonly found: FoundTable;
  readonly rows: readonly Row<C>[];
  readonly problems: readonly CellProblem[];
  /** Cells in known columns where a formula failed. */
  readonly brokenFormulas: readonly CellProblem[];
  /** Columns that have a heading and at least one value that could be read. */
  readonly filled: ReadonlySet<string>;
}

/** Reads the table with its parts on other tabs. Blank rows are passed over; nothing stops at a bad cell. */
export function parseTable<C extends Columns>(table: Table<C>, found: FoundTable): ParsedTable<C> {
  const first = parsePart(table, found);
  const more = (found.parts ?? []).map((part) => {
    const parsed = parsePart(table, part);
    return { ...parsed, rows: parsed.rows.map((row) => ({ ...row, part })) };
  });
  if (more.length === 0) return first;
  const all = [first, ...more];
  return {
    table,
    found,
    rows: all.flatMap(({ rows }) => rows),
    problems: all.flatMap(({ problems }) => problems),
    brokenFormulas: all.flatMap(({ brokenFormulas }) => brokenFormulas),
    filled: new Set(all.flatMap(({ filled }) => [...filled])),
  };
}

function parsePart<C extends Columns>(table: Table<C>, found: FoundTable): ParsedTable<C> {
  const problems: CellProblem[] = [];
  const brokenFormulas: CellProblem[] = [];
  const filled = new Set<string>();
  const rows: Row<C>[] = [];
  const columns = columnsOf(table).flatMap(([key, column]) => {
    const at = found.columns.get(key);
    return at === undefined ? [] : [[key, column, at, seenAt(found, key) ?? at] as const];
  });
  const { sheet, headingRow, passedOver, lastRow = Infinity } = found;
  sheet.cells.slice(headingRow + 1, lastRow + 1).forEach((cells, index) => {
    const row = headingRow + 2 + index;
    if (passedOver?.has(row - 1) || !isRow(table, found, cells)) return;
    const values: Record<string, unknown> = { row };
    for (const [key, column, at, seen] of columns) {
      const cell = cells[at];
      if (cell === undefined || isBlank(cell)) continue;
      if (isErrorCell(cell)) {
        brokenFormulas.push(problemAt(found, row, seen, column.expected, cell));
        continue;
      }
      const value = column.read(cell);
      if (value === undefined) {
        const problem = problemAt(found, row, seen, column.expected, cell);
        const advice = column.advice?.(problem.found);
        problems.push(advice === undefined ? problem : { ...problem, advice });
      } else {
        values[key] = value;
        filled.add(key);
      }
    }
    // A name that is missing or failed leaves the ID to go by; without either the row cannot be told from others.
    if (values[table.identity] === undefined) values[table.identity] = values['id'];
    if (values[table.identity] !== undefined) rows.push(values as Row<C>);
  });
  return { table, found, rows, problems, brokenFormulas, filled };
}

/** A row has a name, or an ID and something beside it: IDs that somebody filled in far down are no rows yet. */
function isRow(table: Table, { columns }: FoundTable, cells: readonly Cell[]): boolean {
  if (!isBlank(cells[columns.get(table.identity) ?? -1])) return true;
  const id = columns.get('id');
  return !isBlank(cells[id ?? -1]) && [...columns.values()].some((at) => at !== id && !isBlank(cells[at]));
}

function problemAt(found: FoundTable, row: number, at: number, expected: string, cell: Cell): CellProblem {
  const { sheet } = found;
  return {
    place: { sheetId: sheet.id, tab: sheet.name, row, column: at + 1 },
    heading: headingAt(found, at),
    expected,
    found: cellText(cell),
  };
}
