/** A cell that only shows what a formula spills into it holds nothing: putting the shown value back would stop the formula. */
import type { ChangedCells } from '../core/changes/changed-cells';
import { isFormula, type Kept } from '../core/changes/kept';
import { isBlankCell } from '../google/hold-tab';
import type { Tab } from '../google/open-file';

/** Sheets tells of one cell at a time, and only runs over our own tabs write over more than these. */
const MOST_ASKED = 20;

export function withoutSpilled(tab: Tab, changes: readonly ChangedCells[]): readonly ChangedCells[] {
  const isShown = (kept: Kept) => kept !== '' && !isFormula(kept);
  const cells = changes.flatMap(({ part, before }) => (part === 'Cells' ? before.filter(isShown) : []));
  if (cells.length === 0 || cells.length > MOST_ASKED) return changes;
  return changes.map((change) => {
    if (change.part === 'Notes') return change;
    const { row, column } = change;
    const before = change.before.map((kept, i) =>
      isShown(kept) && isBlankCell(tab, row, column + i) ? '' : kept,
    );
    return { ...change, before };
  });
}
