/** Where the rows of a tab stand now, after somebody may have moved some at the moment of a write: they are known by their words. */
import type { Grid } from '../results/after-writing';
import { follow, pairs, type LinesNow } from './lines-now';

/** The words of a row as one text, JSON of all columns that are not left out. */
export type WordsBeside = (leftOut: ReadonlySet<number>) => (grid: Grid, row: number) => string;

/**
 * A row that was not written to has all of its words. One in which something was written has those beside it, be it its own row or one that
 * had come to stand there; of several rows that have none left, each may be either.
 * @param written the columns that were written, by row
 */
export function rowsNow(
  before: Grid,
  after: Grid,
  written: ReadonlyMap<number, ReadonlySet<number>>,
  wordsBeside: WordsBeside,
): LinesNow {
  const lines = pairs();
  const { now, was, pair } = lines;
  const blankRow: Grid = { rows: 0, at: () => '' };
  const openBefore = () => rowsOf(before).filter((row) => !now.has(row));
  const openAfter = () => rowsOf(after).filter((row) => !was.has(row));
  const words = known(wordsBeside);
  const isAnything = (row: number) => words(NONE)(before, row) !== words(NONE)(blankRow, 0);

  const match = (
    leftOut: ReadonlySet<number>,
    rows: { readonly from: readonly number[]; readonly to: readonly number[] },
  ) => {
    const says = words(leftOut);
    const blank = says(blankRow, 0);
    const from = new Set(rows.from);
    for (const row of rows.to) {
      const text = from.has(row) && !now.has(row) && !was.has(row) ? says(before, row) : blank;
      if (text !== blank && text === says(after, row)) pair(row, row);
    }
    const open = new Map<string, number[]>();
    for (const row of rows.from.filter((one) => !now.has(one)).reverse()) {
      const text = says(before, row);
      if (text === blank) continue;
      const same = open.get(text);
      if (same) same.push(row);
      else open.set(text, [row]);
    }
    for (const row of rows.to.filter((one) => !was.has(one))) {
      const first = open.get(says(after, row))?.pop();
      if (first !== undefined) pair(first, row);
    }
  };

  match(NONE, { from: rowsOf(before), to: rowsOf(after) });
  // A row that was emptied may be below the last one now.
  const hit = () => groups(written, (row) => !was.has(row));
  for (const { columns, rows } of hit()) match(columns, { from: rows, to: rows });
  for (const { columns, rows } of hit()) match(columns, { from: openBefore(), to: rows });
  for (const { columns, rows } of groups(written, (row) => row < before.rows && !now.has(row))) {
    match(columns, { from: rows, to: openAfter() });
  }
  // What is left of a row may be in cells of which only some were written before it moved.
  const rest = hit().flatMap(({ rows }) => rows);
  for (const row of rest) {
    const open = openBefore().filter((from) => isAnything(from) && (from === row || rest.length <= COMPARED));
    const cells = cellsOf(words(NONE)(after, row));
    const alike = (from: number) => alikeIn(cellsOf(words(NONE)(before, from)), cells);
    const best = open.reduce<number | undefined>((one, from) => {
      const more = one === undefined ? 1 : alike(from) - alike(one);
      return more > 0 || (more === 0 && from === row) ? from : one;
    }, undefined);
    if (best !== undefined) pair(best, row);
  }
  for (const row of [...written.keys()].sort((a, b) => a - b)) {
    const isFree = !was.has(row) && !isAnything(row) && isBlankBeside(row);
    if (!now.has(row) && isFree) pair(row, row);
    else if (!now.has(row)) follow(row, lines);
  }
  return { now, was };

  function isBlankBeside(row: number): boolean {
    const says = words(written.get(row) ?? NONE);
    return says(after, row) === says(blankRow, 0);
  }
}

const NONE: ReadonlySet<number> = new Set();
/** Rows; of more each would be compared with each, so they are taken for those that stood there. */
const COMPARED = 200;

/** Rows in which the same columns were written, together. */
function groups(
  written: ReadonlyMap<number, ReadonlySet<number>>,
  isMeant: (row: number) => boolean,
): readonly { readonly columns: ReadonlySet<number>; readonly rows: readonly number[] }[] {
  const byColumns = new Map<string, { columns: ReadonlySet<number>; rows: number[] }>();
  for (const [row, columns] of written) {
    if (!isMeant(row)) continue;
    const key = [...columns].join(' ');
    const group = byColumns.get(key) ?? { columns, rows: [] };
    group.rows.push(row);
    byColumns.set(key, group);
  }
  return [...byColumns.values()];
}

/** Each way of reading a row is worked out once. */
function known(wordsBeside: WordsBeside): WordsBeside {
  const found = new Map<string, ReturnType<WordsBeside>>();
  return (leftOut) => {
    const key = [...leftOut].join(' ');
    const words = found.get(key) ?? wordsBeside(leftOut);
    found.set(key, words);
    return words;
  };
}

function cellsOf(words: string): readonly string[] {
  return JSON.parse(words) as readonly string[];
}

function alikeIn(one: readonly string[], other: readonly string[]): number {
  return one.filter((text, i) => text !== '' && text === other[i]).length;
}

function rowsOf({ rows }: Grid): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row);
}
