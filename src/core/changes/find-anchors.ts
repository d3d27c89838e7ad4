/** Picks the text by which each changed row is found again after people have sorted or moved rows. */
import { atFirstUse } from '../at-first-use';
import type { Anchor } from './changed-cells';

/** A number or a day may be read back in another form, so an anchor has a letter; an essay is no name. */
const LONGEST_ANCHOR = 300;

/**
 * The best column is the one that tells most of the rows apart, such as an ID.
 * @param rows every row of the tab as it will be after the run, the shown texts
 * @param changed indexes from 0 of the rows that need an anchor
 * @returns anchors by index of row; none where nothing in a row is its own
 */
export function findAnchors(
  rows: readonly (readonly unknown[])[],
  changed: readonly number[],
): ReadonlyMap<number, Anchor> {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns: AnchorColumn[] = [];
  for (let column = 0; column < width; column++) {
    const one = columnOf(rows, column, changed);
    columns.push(one);
    // No column behind it could be better.
    if (one.own.size === changed.length && one.apart === 1) break;
  }
  const ranked = columns
    .filter(({ own }) => own.size > 0)
    .sort((a, b) => b.own.size - a.own.size || b.apart - a.apart || a.column - b.column);
  return new Map(
    changed.flatMap((row) => {
      const best = ranked.find(({ own }) => own.has(row));
      return best ? [[row, { column: best.column + 1, text: best.own.get(row) ?? '' }] as const] : [];
    }),
  );
}

interface AnchorColumn {
  readonly column: number;
  /** Texts of changed rows that stand nowhere else in the column. */
  readonly own: ReadonlyMap<number, string>;
  /** The share of its texts that stand only once. */
  readonly apart: number;
}

function columnOf(
  rows: readonly (readonly unknown[])[],
  column: number,
  changed: readonly number[],
): AnchorColumn {
  const times = new Map<string, number>();
  let filled = 0;
  for (const cells of rows) {
    const text = anchorText(cells[column]);
    if (text === undefined) continue;
    filled++;
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const own = new Map<number, string>();
  for (const row of changed) {
    const text = anchorText(rows[row]?.[column]);
    if (text !== undefined && times.get(text) === 1) own.set(row, text);
  }
  return { column, own, apart: filled === 0 ? 0 : times.size / filled };
}

const LETTER = atFirstUse(() => /\p{L}/u);

export function anchorText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_ANCHOR || !LETTER().test(value)) return undefined;
  return value.replace(/^'/, '').trim();
}
