/** Cells to write as rectangles, each text so that Sheets takes it for nothing else. */
import type { PutBack } from '../core/changes/plan-restore';
import { needsMark, putBackBlocks, typedAs, type PutBackBlock } from '../core/changes/put-back-blocks';
import type { Tab } from '../google/open-file';
import { numberFormats } from '../google/put-back';

export function blocksFor(tab: Tab, cells: readonly PutBack[]): readonly PutBackBlock[] {
  const last = (key: 'row' | 'column') => cells.reduce((most, cell) => Math.max(most, cell[key]), 1);
  // Only a text that could be read as something else depends on the format of its cell.
  const formats = cells.some(({ kept }) => needsMark(kept))
    ? numberFormats(tab, last('row'), last('column'))
    : [];
  return putBackBlocks(cells, ({ row, column, kept }) => typedAs(kept, formats[row - 1]?.[column - 1] ?? ''));
}
