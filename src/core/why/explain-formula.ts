/** A formula of ours, taken apart: what it gives, how, and what it reads. */
import type { CellFunctionDoc } from '../cells/cell-function';
import { cellsAt } from '../formulas/cells-at';
import { callsIn } from '../formulas/read-formula';
import { count } from '../gaps/wording';
import { planTables } from '../tables/all-tables';
import { cellText, isBlank } from '../tables/cell';
import { shorten } from '../tables/problem';
import type { SheetData } from '../tables/sheet-data';
import { columnOf, type Table } from '../tables/table';

export interface ExplainedFormula extends Pick<
  CellFunctionDoc,
  'name' | 'summary' | 'result' | 'formula' | 'source' | 'pitfalls'
> {
  readonly inputs: readonly FormulaInput[];
}

export interface FormulaInput {
  readonly name: string;
  readonly help: string;
  /** As it stands in the formula; '' where it was left out. */
  readonly typed: string;
  /** Which cells that are: E2:E20 on Ideas, 19 rows. */
  readonly where?: string;
  /** The first rows. */
  readonly values: readonly string[];
  /** Judgements about people: the values stay in the sheet. */
  readonly isPrivate?: true;
}

/** Cells that an argument reads; undefined where it is a value or a calculation. */
export interface ReadCells {
  readonly sheet: SheetData;
  readonly a1: string;
  /** Indexes of columns that hold judgements about people. */
  readonly sensitive: ReadonlySet<number>;
}

/** @param readCells finds the cells behind an address or a name */
export function explainFormula(
  formula: string,
  docs: readonly CellFunctionDoc[],
  readCells: (argument: string) => ReadCells | undefined,
): readonly ExplainedFormula[] {
  const byName = new Map(docs.map((doc) => [doc.name, doc]));
  return callsIn(formula, new Set(byName.keys())).flatMap(({ name, arguments: typed }) => {
    const doc = byName.get(name);
    if (!doc) return [];
    const { summary, result, formula: how, source, pitfalls, parameters } = doc;
    const inputs = parameters
      .map((parameter, i) => inputOf(parameter, typed[i] ?? '', readCells))
      .map((input) => (ABOUT_PEOPLE.has(name) ? withoutValues(input) : input));
    return [{ name, summary, result, formula: how, source, pitfalls, inputs }];
  });
}

/** Functions that take judgements about people and give them: nothing of that is shown beside the sheet. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['POWER_INTEREST', 'SALIENCE', 'ENGAGEMENT_GAP']);

function withoutValues({ name, help, typed, where }: FormulaInput): FormulaInput {
  if (where === undefined) return { name, help, typed: typed === '' ? '' : '…', values: [], isPrivate: true };
  return { name, help, typed, where, values: [], isPrivate: true };
}

function inputOf(
  { name, help }: CellFunctionDoc['parameters'][number],
  typed: string,
  readCells: (argument: string) => ReadCells | undefined,
): FormulaInput {
  const read = typed === '' ? undefined : readCells(typed);
  if (!read) return { name, help, typed, values: [] };
  const { sheet, a1, sensitive } = read;
  const { firstColumn, rows, columns, cells } = cellsAt(sheet, a1);
  const size =
    rows === 1 && columns === 1
      ? ''
      : `, ${count(rows, 'row')}${columns > 1 ? ` of ${count(columns, 'column')}` : ''}`;
  const where = `${a1} on ${sheet.name}${size}`;
  const isHidden = (column: number) => sensitive.has(firstColumn + column);
  if (columns > 0 && Array.from({ length: columns }, (_, i) => i).every(isHidden)) {
    return { name, help, typed, where, values: [], isPrivate: true };
  }
  const shown = cells.filter((row) => row.some((cell) => !isBlank(cell))).slice(0, ROWS_SHOWN);
  const values = shown.map((row) => rowText(row.map((cell, i) => (isHidden(i) ? '' : cellText(cell)))));
  return { name, help, typed, where, values };
}

const ROWS_SHOWN = 3;
const COLUMNS_SHOWN = 4;
const LONGEST_CELL = 40;

function rowText(cells: readonly string[]): string {
  const filled = cells.filter((text) => text !== '');
  const shown = filled.slice(0, COLUMNS_SHOWN).map((text) => shorten(text, LONGEST_CELL));
  return [...shown, ...(filled.length > COLUMNS_SHOWN ? ['…'] : [])].join(' · ');
}

/** Columns of any plan table that hold judgements about people, where the tab has them. */
export function sensitiveColumns(
  columns: ReadonlyMap<string, number>,
  table: keyof typeof planTables,
): ReadonlySet<number> {
  const declared: Table = planTables[table];
  return new Set([...columns].flatMap(([key, at]) => (columnOf(declared, key).sensitive ? [at] : [])));
}
