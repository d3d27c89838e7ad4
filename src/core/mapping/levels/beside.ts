/** Sheets with a column for each level side by side, where an objective is given once for the key results beside and below it. */
import { cellText } from '../../tables/cell';
import { normaliseName } from '../../strategy/item';
import type { Area } from '../area';
import { bannersBeside } from './banner-rows';
import { inOrder, isGivenOnce, isShared, levelColumnsOf, type Level } from './beside-levels';
import type { Kind } from './kind';
import { withoutMarks } from './marks';
import { lastOf, rowsOf } from './shared-rows';
import type { Thing } from './thing';

export const beside: Kind = {
  guess: (area, context) => {
    const names = levelColumnsOf(area, context.read);
    return isShared(area, inOrder(names), context) ? names : undefined;
  },
  read: (area, names) => {
    const levels = inOrder(names);
    return withoutMarks(
      thingsIn(
        area,
        levels,
        bannersBeside(
          area,
          levels.map(([, column]) => column),
        ),
      ),
    );
  },
  why: (part, whole) => `A row with ${part} belongs to ${whole} beside it or above it.`,
};

function thingsIn(area: Area, levels: readonly Level[], banners: ReadonlySet<number>): readonly Thing[] {
  const things: Thing[] = [];
  const once = levels.map((_, i) => isGivenOnce(area, levels, i));
  const known = new Map<string, Thing>();
  let above: readonly (Thing | undefined)[] = [];
  for (const { row, cells } of rowsOf(area)) {
    if (banners.has(row)) continue;
    const texts = levels.map(([, column]) => cellText(cells[column]));
    const last = texts.reduce((lowest, text, i) => (text === '' ? lowest : i), -1);
    if (last < 0) continue;
    const path: (Thing | undefined)[] = [];
    for (const [i, [table, column]] of levels.entries()) {
      const text = texts[i] ?? '';
      if (text === '') {
        const isAsAbove = i < last && once[i] === true && path.every((thing, j) => thing === above[j]);
        path.push(isAsAbove ? above[i] : undefined);
        continue;
      }
      const parent = lastOf(path.filter((thing) => thing !== undefined));
      // The lowest level is one thing a row; upper ones may be said again in each of their rows.
      const key = i === levels.length - 1 ? `${row}` : JSON.stringify([parent?.row, i, normaliseName(text)]);
      const thing = known.get(key) ?? {
        table,
        row,
        column,
        name: text,
        id: undefined,
        parent,
        shared: i < last,
      };
      if (!known.has(key)) things.push(thing);
      known.set(key, thing);
      path.push(thing);
    }
    above = path;
  }
  return things;
}
