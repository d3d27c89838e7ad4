/** The texts by which the columns of a tab are found again after people have moved, inserted or deleted some. */
import type { RawCells } from './kept';
import { anchorText } from './find-anchors';

/** Texts of one row, each of which stood in no other column of that row; best the headings. */
export interface ColumnHeads {
  /** From 1. */
  readonly row: number;
  readonly texts: readonly (readonly [column: number, text: string])[];
}

/** A single text may stand anywhere. */
const FEWEST = 2;
/** Where the run wrote at the very top, a row further down names the columns as well. */
const DEEPEST = 50;

/**
 * The row above the changed ones that names most columns; of several the first.
 * @param rows every row of the tab as it will be after the run, the shown texts
 * @param changed indexes from 0 of the rows that the run changes
 */
export function columnHeads(
  rows: readonly (readonly unknown[])[],
  changed: readonly number[],
): ColumnHeads | undefined {
  const own = new Set(changed);
  const first = changed.reduce((least, row) => Math.min(least, row), DEEPEST);
  return best(rows, 0, first, own) ?? best(rows, first, DEEPEST, own);
}

function best(
  rows: readonly (readonly unknown[])[],
  from: number,
  to: number,
  changed: ReadonlySet<number>,
): ColumnHeads | undefined {
  let found: ColumnHeads | undefined;
  for (let row = from; row < Math.min(to, rows.length); row++) {
    if (changed.has(row)) continue;
    const texts = [...columnsByText(rows[row] ?? [])].flatMap(([text, column]) =>
      column === undefined ? [] : [[column, text] as const],
    );
    if (texts.length >= Math.max(FEWEST, (found?.texts.length ?? 0) + 1)) found = { row: row + 1, texts };
  }
  return found;
}

/** The column, from 1, of each text in a row; undefined where it stands there twice. */
function columnsByText(cells: readonly unknown[]): ReadonlyMap<string, number | undefined> {
  const columns = new Map<string, number | undefined>();
  cells.forEach((cell, i) => {
    const text = anchorText(cell);
    if (text) columns.set(text, columns.has(text) ? undefined : i + 1);
  });
  return columns;
}

/** Where a column is now, both from 1; undefined where that cannot be told. */
export type ColumnsNow = (column: number) => number | undefined;

/**
 * By its text; a column without one, or with another one by now, stands between its neighbours where these have kept together.
 * @returns undefined where all columns stand where they stood, as far as anything says
 */
export function columnsByHeads(heads: ColumnHeads | undefined, { values }: RawCells): ColumnsNow | undefined {
  const cells = heads && headsRow(heads, values);
  if (!cells) return undefined;
  const columns = columnsByText(cells);
  const found = heads.texts.flatMap(([was, text]) => {
    const now = columns.get(text);
    return now === undefined ? [] : [{ was, now }];
  });
  if (found.every(({ was, now }) => was === now)) return undefined;
  const known = new Map(found.map(({ was, now }) => [was, now]));
  const taken = new Set(known.values());
  const sorted = [...found].sort((a, b) => a.was - b.was);
  return (column) => {
    const now = known.get(column);
    if (now !== undefined) return now;
    const next = sorted.findIndex(({ was }) => was > column);
    const neighbours = next < 0 ? sorted.slice(-1) : sorted.slice(Math.max(0, next - 1), next + 1);
    const shifts = neighbours.map((one) => one.now - one.was);
    const at = column + (shifts[0] ?? 0);
    return shifts.every((shift) => shift === shifts[0]) && !taken.has(at) ? at : undefined;
  };
}

/** The row that holds most of the texts, half of them at least: where it stood, or the only such one. */
function headsRow(
  { row, texts }: ColumnHeads,
  values: readonly (readonly unknown[])[],
): readonly unknown[] | undefined {
  const wanted = new Set(texts.map(([, text]) => text));
  const count = (cells: readonly unknown[] = []) =>
    new Set(cells.map(anchorText).filter((text) => text !== undefined && wanted.has(text))).size;
  const counts = values.map(count);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most < FEWEST || most * 2 < texts.length) return undefined;
  if (counts[row - 1] === most) return values[row - 1];
  return counts.filter((n) => n === most).length === 1 ? values[counts.indexOf(most)] : undefined;
}
