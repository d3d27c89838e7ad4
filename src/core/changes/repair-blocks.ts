/** What brings cells right that somebody moved in the moment of a write, as rectangles to write. */
import type { Spot, Repair } from './cells-moved';
import { isFormula, type Kept } from './kept';
import { movedContent, movedFormula } from './moved-formula';
import { putBackBlocks, typedAs, type PutBackBlock, type Typed } from './put-back-blocks';

export interface RepairTexts {
  /** What a cell held before the write. */
  readonly held: (from: Spot) => Kept;
  /** What was to be written to a cell. */
  readonly written: (from: Spot) => Typed;
  /** The number format of a cell as the tab is now. */
  readonly format: (at: Spot) => string;
}

/** Read without its time, a day looks like a text; as a text it would not be put back as a day. */
const DAY = /^\d{4}-\d\d-\d\d$/;

export function repairBlocks(
  repairs: readonly Repair[],
  { held, written, format }: RepairTexts,
): readonly PutBackBlock[] {
  const byPlace = new Map(repairs.map((repair) => [`${repair.row + 1} ${repair.column + 1}`, repair]));
  const cells = repairs.map(({ row, column }) => ({ row: row + 1, column: column + 1, kept: '' }));
  return putBackBlocks(cells, ({ row, column }): Typed => {
    const repair = byPlace.get(`${row} ${column}`);
    if (!repair || repair.is === 'blank') return '';
    const moved = repair.row - repair.from.row;
    if (repair.is === 'written') return movedContent(written(repair.from), moved);
    const kept = held(repair.from);
    if (isFormula(kept)) return movedFormula(kept.formula, moved);
    return typeof kept === 'string' && DAY.test(kept) ? kept : typedAs(kept, format(repair));
  });
}
