/** Where lines of a tab stand now, after somebody may have moved some; columns are known by their headings. */
import { cellText } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';

/** By index from 0; lines that are gone, or have come since, are missing. */
export interface LinesNow {
  /** Of what stood at an index before. */
  readonly now: ReadonlyMap<number, number>;
  /** Of what stands at an index now. */
  readonly was: ReadonlyMap<number, number>;
}

/** A column keeps its heading; one without a heading of its own stays behind the column before it. */
export function columnsNow(before: SheetData, after: SheetData, headingRow: number): LinesNow {
  const headings = textsIn(before, headingRow);
  const there = textsIn(after, headingsNow(headings, after, headingRow));
  const lines = pairs();
  headings.forEach((text, column) => {
    if (text === '' || headings.indexOf(text) !== headings.lastIndexOf(text)) return;
    const at = there.indexOf(text);
    if (at >= 0 && there.lastIndexOf(text) === at) lines.pair(column, at);
  });
  const width = Math.max(...[before, after].flatMap(({ cells }) => cells.map((row) => row.length)), 0);
  for (let column = 0; column < width; column++) if (!lines.now.has(column)) follow(column, lines);
  return lines;
}

/** The row in which most of the headings stand. */
function headingsNow(headings: readonly string[], after: SheetData, headingRow: number): number {
  const fits = (row: number) => {
    const texts = new Set(textsIn(after, row));
    return headings.filter((text) => text !== '' && texts.has(text)).length;
  };
  return after.cells.reduce((best, _, row) => (fits(row) > fits(best) ? row : best), headingRow);
}

function textsIn({ cells }: SheetData, row: number): readonly string[] {
  return (cells[row] ?? []).map((cell) => cellText(cell).trim());
}

export interface Pairs extends LinesNow {
  readonly now: Map<number, number>;
  readonly was: Map<number, number>;
  readonly pair: (from: number, to: number) => void;
}

export function pairs(): Pairs {
  const now = new Map<number, number>();
  const was = new Map<number, number>();
  return { now, was, pair: (from, to) => void (now.set(from, to), was.set(to, from)) };
}

/** Behind the nearest line in front of it that is known, as far away as before. */
export function follow(line: number, { now, was, pair }: Pairs): void {
  let before = line - 1;
  while (before >= 0 && !now.has(before)) before -= 1;
  const at = (now.get(before) ?? -1) + line - before;
  if (!was.has(at)) pair(line, at);
}
