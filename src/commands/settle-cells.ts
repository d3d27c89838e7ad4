/**
 * Looks once more at a tab of which single cells were written: whoever sorted it, or put a row or column in, at that very moment finds each
 * cell in its row and column, and what the write hit in their place as it was. Restore finds the cells by their rows, so it needs no note.
 */
import { areCellsInPlace } from '../core/changes/cells-in-place';
import { cellsMoved, type Spot } from '../core/changes/cells-moved';
import { keptAt } from '../core/changes/kept';
import { overlay } from '../core/changes/overlay';
import type { PutBackBlock } from '../core/changes/put-back-blocks';
import { repairBlocks, type RepairTexts } from '../core/changes/repair-blocks';
import { sameCells, type SheetData } from '../core/tables/sheet-data';
import type { Block } from '../core/tables/sync-rows';
import type { Tab } from '../google/open-file';
import { numberFormats, putBack } from '../google/put-back';

export interface WrittenCells {
  readonly tab: Tab;
  /** As it was read before the write, with its formulas. */
  readonly before: SheetData;
  /** Index from 0. */
  readonly headingRow: number;
  readonly blocks: readonly Block[];
  /** Where moments were written, which are read as days. */
  readonly exact?: Pick<RepairTexts, 'held' | 'written'>;
}

export interface Settled {
  /** The tab as it is now. */
  readonly sheet: SheetData;
  /** Some row or column is not what it was, so a row that was written may stand elsewhere. */
  readonly hasMoved: boolean;
  /** A row or column of a written cell was deleted or cannot be told, so something may stand in another one. */
  readonly isLost: boolean;
}

/** Somebody may go on moving rows. */
const TRIES = 3;

/** @param look reads the tab as it is */
export function settleCells(
  { tab, before, headingRow, blocks, exact }: WrittenCells,
  look: (depth: 'values' | 'formulas') => SheetData,
  tries = TRIES,
): Settled {
  // Formulas are one read more, which hardly ever is needed.
  const sheet = look('values');
  if (areCellsInPlace(before, blocks, sheet, headingRow)) return { sheet, hasMoved: false, isLost: false };
  const after = look('formulas');
  const { repairs, isLost } = cellsMoved(before, blocks, after, headingRow);
  if (repairs.length === 0) return { sheet: after, hasMoved: true, isLost };
  if (tries === 0) return { sheet: after, hasMoved: true, isLost: true };
  // Values and formulas are two reads: where somebody sorted between them, they are of different rows.
  if (!sameCells(look('values'), after)) {
    return settleCells({ tab, before, headingRow, blocks, ...(exact ? { exact } : {}) }, look, tries - 1);
  }
  const formats = numberFormats(tab, lastOf('row'), lastOf('column'));
  function lastOf(key: 'row' | 'column'): number {
    return Math.max(...repairs.map((repair) => repair[key])) + 1;
  }
  const texts = {
    ...(exact ?? textsOf(before, blocks)),
    format: ({ row, column }: Spot) => formats[row]?.[column] ?? '',
  };
  putBack(tab, repairBlocks(repairs, texts));
  // What was repaired is read as it was meant to be.
  const days = repairBlocks(repairs, { ...textsOf(before, blocks), format: texts.format });
  const next = { tab, before: after, headingRow, blocks: days.map(asBlock) };
  const again = settleCells(next, look, tries - 1);
  return { sheet: again.sheet, hasMoved: true, isLost: isLost || again.isLost };
}

function textsOf(before: SheetData, blocks: readonly Block[]): Pick<RepairTexts, 'held' | 'written'> {
  const wanted = overlay(blocks.map(({ row, column, values }) => ({ row, column, cells: values })));
  return {
    held: ({ row, column }) => keptAt({ values: before.cells, formulas: before.formulas }, row, column),
    written: ({ row, column }) => wanted.get(row)?.get(column) ?? '',
  };
}

/** Cells as they are read hold no moments. */
function asBlock({ row, column, values }: PutBackBlock): Block {
  return {
    row,
    column,
    values: values.map((line) => line.map((cell) => (typeof cell === 'object' ? '' : cell))),
  };
}
