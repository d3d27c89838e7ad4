/** Whether rows and columns of a tab are where they were as it was read, once something was written to it. */
import { afterWriting, gridOf } from '../results/after-writing';
import { wordsBeside } from '../results/row-words';
import { cellText } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';

/** True where every row has the words that it had and every column its heading. @param headingRow index from 0 */
export function areCellsInPlace(
  before: SheetData,
  written: readonly Block[],
  after: SheetData,
  headingRow: number,
): boolean {
  const columns = new Set(
    written.flatMap(({ column, values }) => values.flatMap((line) => line.map((_, i) => column - 1 + i))),
  );
  const wordsOf = wordsBeside(columns, before, after);
  const rows = Math.max(before.cells.length, after.cells.length);
  const [was, now] = [gridOf(before), gridOf(after)];
  return (
    haveSameHeadings(before, written, after, headingRow) &&
    Array.from({ length: rows }, (_, row) => row).every((row) => wordsOf(was, row) === wordsOf(now, row))
  );
}

/** Those that were written are left out. */
export function haveSameHeadings(
  before: SheetData,
  written: readonly Block[],
  after: SheetData,
  headingRow: number,
): boolean {
  const ours = afterWriting(before, written);
  const width = Math.max(...[before, after].map(({ cells }) => cells[headingRow]?.length ?? 0));
  const text = ({ cells }: SheetData, column: number) => cellText(cells[headingRow]?.[column]);
  return Array.from({ length: width }, (_, column) => column).every(
    (column) => ours.isWritten(headingRow, column) || text(before, column) === text(after, column),
  );
}
