/** Whether a tab as a command has read it says enough to put its cells back. */
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';

/** Reading turns moments into days, and formulas may not have been read; cells below all others hold nothing. */
export function holdsEnough(held: SheetData, blocks: readonly Block[]): boolean {
  return blocks.every(({ row, column, values }) =>
    values.every((line, down) => {
      const cells = held.cells[row - 1 + down];
      if (!cells) return true;
      return held.formulas !== undefined && line.every((_, right) => !isDay(cells[column - 1 + right]));
    }),
  );
}

function isDay(cell: unknown): boolean {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell);
}
