/** Runs and their cells as the sidebar shows them. */
import { a1 } from '../tables/sheet-data';
import { shorten } from '../tables/problem';
import type { ChangedCells } from './changed-cells';
import { isFormula, isMoment, type Kept } from './kept';
import type { Run } from './log-lines';

export interface TabCount {
  readonly tab: string;
  readonly cells: number;
}

/** How many cells changed on each tab, in the order of writing. @param nameOf the name of a tab now, where it is there */
export function countByTab(
  changes: readonly ChangedCells[],
  nameOf: (sheetId: number) => string | undefined,
): readonly TabCount[] {
  const counts = new Map<number, { tab: string; cells: number }>();
  for (const { sheetId, tab, after } of changes) {
    const count = counts.get(sheetId) ?? { tab: nameOf(sheetId) ?? tab, cells: 0 };
    counts.set(sheetId, count);
    count.cells += after.length;
  }
  return [...counts.values()];
}

export interface ShownCell {
  readonly run: number;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly tab: string;
  readonly cell: string;
  readonly isNote: boolean;
  readonly before: string;
  readonly after: string;
}

/** Long contents say how they begin. */
const LONGEST_SHOWN = 120;

/** @param most how many cells are wanted; @param zone milliseconds that the zone of the file is ahead of UTC */
export function shownCells(
  { number, changes = [] }: Run,
  most: number,
  nameOf: (sheetId: number) => string | undefined,
  zone: number,
): readonly ShownCell[] {
  const cells: ShownCell[] = [];
  for (const { sheetId, tab, part, row, column, before, after } of changes) {
    after.forEach((kept, i) => {
      if (cells.length >= most) return;
      const place = { run: number, sheetId, row, column: column + i };
      cells.push({
        ...place,
        tab: nameOf(sheetId) ?? tab,
        cell: a1(place),
        isNote: part === 'Notes',
        before: wordsOf(before[i] ?? '', zone),
        after: wordsOf(kept, zone),
      });
    });
  }
  return cells;
}

/** Formulas as they are, but links as they show; TRUE and FALSE as the sheet shows them; a moment without its time where it is midnight. */
function wordsOf(kept: Kept, zone: number): string {
  if (isFormula(kept)) return shorten(linkLabel(kept.formula) ?? kept.formula, LONGEST_SHOWN);
  if (typeof kept === 'boolean') return String(kept).toUpperCase();
  if (!isMoment(kept)) return shorten(String(kept), LONGEST_SHOWN);
  const [day = '', time = ''] = new Date(kept.moment + zone).toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** What a link of ours shows. */
function linkLabel(formula: string): string | undefined {
  const label = /^=HYPERLINK\("#[^"]*"[;,]\s*"((?:[^"]|"")*)"\)$/.exec(formula)?.[1];
  return label?.replace(/""/g, '"');
}
