/** Sample rows as a person would type them: one line a row, cells parted by bars, in the order of the given columns. */
import type { Cell } from '../tables/cell';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The rows of such a text, by column key. Blank cells are left out, and blanks at the end of a line need no bars.
 * @param columns keys of the table's columns, in the order of the cells
 */
export function typedRows<const K extends string>(
  columns: readonly K[],
  lines: string,
): readonly Partial<Record<K, Cell>>[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length > columns.length) throw new Error(`More cells than columns: ${line}`);
      const filled = columns.flatMap((column, i) => {
        const cell = cells[i] ?? '';
        return cell === '' ? [] : [[column, NUMBER.test(cell) ? Number(cell) : cell] as const];
      });
      return Object.fromEntries(filled) as Partial<Record<K, Cell>>;
    });
}
