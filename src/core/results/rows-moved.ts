/**
 * Somebody sorted, inserted or deleted rows at the very moment in which a run wrote beside their words. What has to be written so that each
 * of our rows stands beside the words that it stood beside before.
 */
import { movedContent } from '../changes/moved-formula';
import { contentAt, sameContent } from '../tables/content';
import type { FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { runs, type Block } from '../tables/sync-rows';
import { afterWriting, type Grid } from './after-writing';
import { plain, wordsBeside } from './row-words';

/**
 * @param before the tab as it was read before the write, and after it; without formulas afterwards, columns that had some tell nothing
 * @param written what the run wrote, by the places of the rows before
 */
export function rowsMoved(before: FoundTable, written: readonly Block[], after: SheetData): readonly Block[] {
  const wanted = afterWriting(before.sheet, written);
  const ours = [...wanted.columns].sort((a, b) => a - b);
  const wordsOf = wordsBeside(wanted.columns, before.sheet, after);
  const id = before.columns.get('id') ?? 0;
  const there: Grid = { rows: after.cells.length, at: (row, column) => contentAt(after, row, column) };
  const idOf = ({ at }: Grid, row: number) => plain(at(row, id));

  const first = before.headingRow + 1;
  const last = Math.max(wanted.rows, there.rows);
  const rows = Array.from({ length: last - first }, (_, i) => first + i);
  const isSame = (row: number) =>
    idOf(wanted, row) === idOf(there, row) && wordsOf(wanted, row) === wordsOf(there, row);
  if (rows.every(isSame)) return [];

  const blank = wordsOf({ rows: 0, at: () => '' }, 0);
  const known = new Set(rows.flatMap((row) => idOf(wanted, row) || []));
  // A row of the person's own has no id.
  const ownOf = ({ at }: Grid, row: number) => JSON.stringify(ours.map((column) => plain(at(row, column))));
  const whole = (grid: Grid) => (row: number) => (idOf(grid, row) || ownOf(grid, row)) + wordsOf(grid, row);
  const pairs = pairUp(rows, [
    [whole(wanted), whole(there)],
    [
      (row) => (wordsOf(wanted, row) === blank ? undefined : wordsOf(wanted, row)),
      (row) => wordsOf(there, row),
    ],
    [String, String],
  ]);
  return blocksOf(rows, ours, there, (row, column) => {
    const from = pairs.get(row) ?? row;
    if (idOf(wanted, from) !== '' || known.has(idOf(there, row))) {
      return movedContent(wanted.at(from, column), row - from);
    }
    // A row that came in between: it has what was meant for another row, or words of the person's.
    const isStray = wanted.isWritten(row, column) && isAlike(wanted.at(row, column), there.at(row, column));
    return isStray ? '' : there.at(row, column);
  });
}

type Key = (row: number) => string | undefined;

/** By row of the tab, the row that belongs there: what fits best comes first, and of the same fit what did not move. */
function pairUp(
  rows: readonly number[],
  fits: readonly (readonly [Key, Key])[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const left = new Set(rows);
  for (const [ofWanted, ofThere] of fits) {
    const pool = new Map<string, number[]>();
    for (const row of left) {
      const key = ofWanted(row);
      if (key !== undefined) pool.set(key, [...(pool.get(key) ?? []), row]);
    }
    const take = (row: number, isMeant: (from: number) => boolean) => {
      const from = pairs.has(row)
        ? undefined
        : pool.get(ofThere(row) ?? '')?.find((one) => left.has(one) && isMeant(one));
      if (from === undefined) return;
      pairs.set(row, from);
      left.delete(from);
    };
    for (const row of rows) take(row, (from) => from === row);
    for (const row of rows) take(row, () => true);
  }
  const open = rows.filter((row) => !pairs.has(row));
  [...left].forEach((from, i) => pairs.set(open[i] ?? from, from));
  return pairs;
}

function blocksOf(
  rows: readonly number[],
  ours: readonly number[],
  there: Grid,
  wantedAt: Grid['at'],
): readonly Block[] {
  const changed = rows.filter((row) =>
    ours.some((column) => !isAlike(wantedAt(row, column), there.at(row, column))),
  );
  const [from] = changed;
  const to = changed[changed.length - 1];
  if (from === undefined || to === undefined) return [];
  const between = rows.filter((row) => row >= from && row <= to);
  return runs(ours).map((stretch) => ({
    row: from + 1,
    column: (stretch[0] ?? 0) + 1,
    values: between.map((row) => stretch.map((column) => wantedAt(row, column))),
  }));
}

function isAlike(one: ReturnType<Grid['at']>, other: ReturnType<Grid['at']>): boolean {
  return sameContent(one, other) || plain(one) === plain(other);
}
