/** Cells to put back as rectangles, in the form in which Sheets takes them. */
import { atFirstUse } from '../at-first-use';
import type { Cell } from '../tables/cell';
import { runs } from '../tables/sync-rows';
import { isFormula, isMoment, type Kept } from './kept';
import type { PutBack } from './plan-restore';

/** What is written to a cell; a moment becomes a date. */
export type Typed = Cell | { readonly moment: number };

export interface PutBackBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Typed[])[];
}

/** Rectangles of neighbours. Nothing lies in them but the cells themselves. */
export function putBackBlocks(
  cells: readonly PutBack[],
  typed: (cell: PutBack) => Typed,
): readonly PutBackBlock[] {
  const rows = new Map<number, Map<number, PutBack>>();
  for (const cell of cells) {
    const columns = rows.get(cell.row) ?? new Map<number, PutBack>();
    rows.set(cell.row, columns.set(cell.column, cell));
  }
  const blocks: { row: number; column: number; values: Typed[][] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    for (const stretch of runs([...columns.keys()])) {
      const values = stretch.flatMap((column) => {
        const cell = columns.get(column);
        return cell ? [typed(cell)] : [];
      });
      const [column = 0] = stretch;
      const key = `${column}+${stretch.length}`;
      const above = open.get(key);
      if (above && above.row + above.values.length === row) above.values.push(values);
      else {
        const block = { row, column, values: [values] };
        open.set(key, block);
        blocks.push(block);
      }
    }
  }
  return blocks;
}

/** Sheets reads what a script writes as if it were typed, so a text that it could take for something else is marked as text. */
const LOOKS_LIKE_MORE = atFirstUse(() => /^[=+\-@#'\t]|^\s|\p{Nd}/u);
/** As spreadsheets in the commonest languages say true and false. */
const TRUTH = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt)$/i;

/** True where the number format of the cell decides how the text must be written. */
export function needsMark(kept: Kept): kept is string {
  return typeof kept === 'string' && (LOOKS_LIKE_MORE().test(kept) || TRUTH.test(kept.trim()));
}

/** @param format the number format of the cell: one for plain text takes every text as it is */
export function typedAs(kept: Kept, format: string): Typed {
  if (isFormula(kept)) return kept.formula;
  if (isMoment(kept)) return kept;
  return needsMark(kept) && format !== PLAIN_TEXT ? `'${kept}` : kept;
}

const PLAIN_TEXT = '@';
