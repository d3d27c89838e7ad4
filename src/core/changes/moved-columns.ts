/** A tab as it would read with its columns where they were when a run wrote to it, and formulas as Sheets changed them since. */
import { columnLetters, columnOfLetters } from '../tables/sheet-data';
import type { ChangedCells } from './changed-cells';
import { columnsByHeads, type ColumnsNow } from './column-heads';
import type { HeldTab } from './find-changes';
import { isFormula, type Kept } from './kept';

export interface AsWritten {
  readonly held: HeldTab;
  /** With formulas that look at cells where these are now. */
  readonly changes: readonly ChangedCells[];
  /** Where a column of the changes is now, both from 1; undefined where it cannot be found. */
  readonly column: ColumnsNow;
  /** What stood in a cell looked at a column that cannot be found. */
  readonly isLost: (kept: Kept) => boolean;
}

/** @param changes of one run on this tab */
export function asWritten(held: HeldTab, changes: readonly ChangedCells[]): AsWritten {
  const columns = columnsByHeads(changes[0]?.heads, held);
  if (!columns) return { held, changes, column: (column) => column, isLost: () => false };
  const ends = changes.map(({ column, after, anchor }) =>
    Math.max(column + after.length - 1, anchor?.column ?? 0),
  );
  const width = ends.reduce((most, end) => Math.max(most, end), 0);
  const lost = new Set<Kept>();
  const toNow = (kept: Kept): Kept => {
    if (!isFormula(kept)) return kept;
    const formula = formulaNow(kept.formula, columns, held.tab);
    if (formula === undefined) lost.add(kept);
    return formula === undefined ? kept : { formula };
  };
  return {
    held: withColumnsAsThen(held, columns, width),
    changes: changes.map((change) => ({
      ...change,
      before: change.before.map(toNow),
      after: change.after.map(toNow),
    })),
    column: columns,
    isLost: (kept) => lost.has(kept),
  };
}

/** Columns that cannot be found are blank. @param width of the columns, how many are wanted */
function withColumnsAsThen(now: HeldTab, columns: ColumnsNow, width: number): HeldTab {
  const places = Array.from({ length: width }, (_, i) => columns(i + 1));
  const turned = <T>(rows: readonly (readonly T[])[], blank: T) =>
    rows.map((cells) => places.map((at) => (at === undefined ? blank : (cells[at - 1] ?? blank))));
  return {
    ...now,
    values: turned<unknown>(now.values, ''),
    ...(now.formulas ? { formulas: turned(now.formulas, '') } : {}),
    ...(now.notes ? { notes: turned(now.notes, '') } : {}),
  };
}

/** Texts in quotes; what lies on another tab; a stretch of cells or columns; a single cell; names and functions. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.]+)!(?:\$?[A-Za-z]{1,3})?\$?\d*(?::(?:\$?[A-Za-z]{1,3})?\$?\d*)?|(\$?)([A-Za-z]{1,3})(\$?\d*):(\$?)([A-Za-z]{1,3})(\$?\d*)(?![\w.(])|(\$?)([A-Za-z]{1,3})(\$?\d+)(?![\w.(])|[A-Za-z_][\w.]*/g;

/** Undefined where it cannot be told what the formula reads like now. @param tab by whose name it might look at itself */
function formulaNow(formula: string, columns: ColumnsNow, tab: string): string | undefined {
  if (formula.includes(`${tab}!`) || formula.includes(`${tab}'!`)) return undefined;
  let isLost = false;
  const now = (letters: string): string => {
    const at = columns(columnOfLetters(letters.toUpperCase()));
    if (at === undefined) isLost = true;
    return at === undefined ? letters : columnLetters(at);
  };
  const text = formula.replace(PARTS, (part: string, ...groups: (string | undefined)[]) => {
    const [fixed, from, row, fixedTo, to, rowTo, fixedOne, one, rowOne] = groups;
    if (one !== undefined) return `${fixedOne}${now(one)}${rowOne}`;
    if (from === undefined || to === undefined) return part;
    if (!keepTogether(from, to, columns)) isLost = true;
    return `${fixed}${now(from)}${row}:${fixedTo}${now(to)}${rowTo}`;
  });
  return isLost ? undefined : text;
}

/** What lay between two columns still does. */
function keepTogether(from: string, to: string, columns: ColumnsNow): boolean {
  const [first, last] = [from, to].map((letters) => columnOfLetters(letters.toUpperCase()));
  if (first === undefined || last === undefined) return false;
  const places = Array.from({ length: last - first + 1 }, (_, i) => columns(first + i));
  const [start = 0, end = 0] = [places[0], places[places.length - 1]];
  return places.every((at) => at !== undefined && at >= start && at <= end);
}
