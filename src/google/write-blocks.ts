/** Writes rectangles of cells, two calls each; a tab grows when a block does not fit. */
import type { NoteBlock } from '../core/changes/find-changes';
import type { Block } from '../core/tables/sync-rows';
import { UserError } from '../user-error';
import type { Tab } from './open-file';

export interface TabWrite {
  readonly tab: Tab;
  readonly blocks: readonly Block[];
  /** Notes on cells, '' for none. */
  readonly notes?: readonly NoteBlock[];
}

/**
 * Writes to all of the tabs or to none: where one is protected against this person, nothing has been written yet.
 * @throws UserError that names the protected tab
 */
export function writeAll(writes: readonly TabWrite[]): void {
  const prepared = writes.map(prepare);
  for (const write of prepared) write();
}

export function writeBlocks(tab: Tab, blocks: readonly Block[]): void {
  writeAll([{ tab, blocks }]);
}

function prepare({ tab, blocks, notes = [] }: TabWrite): () => void {
  // People take away rows and columns that they do not need, so a tab may be smaller than a new one.
  const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
  const lastRow = Math.max(...blocks.map(({ row, values }) => row + values.length - 1));
  const lastColumn = Math.max(...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0) - 1));
  const [first] = [...blocks, ...notes];
  const sample = first && tab.getRange(Math.min(first.row, rows), Math.min(first.column, columns));
  if (sample && !sample.canEdit()) throw new UserError(protectedSentence(tab));
  return () => {
    if (lastRow > rows) tab.insertRowsAfter(rows, lastRow - rows);
    if (lastColumn > columns) tab.insertColumnsAfter(columns, lastColumn - columns);
    // A run that dies in between is known by its cells, so they come last.
    for (const { row, column, notes: texts } of notes) {
      tab
        .getRange(row, column, texts.length, texts[0]?.length ?? 1)
        .setNotes(texts.map((cells) => [...cells]));
    }
    for (const { row, column, values } of blocks) {
      tab
        .getRange(row, column, values.length, values[0]?.length ?? 1)
        .setValues(values.map((cells) => [...cells]));
    }
  };
}

function protectedSentence(tab: Tab): string {
  return `The tab "${tab.getName()}" is protected, and you may not change it, so nothing was written. Ask the owner of the file to run this, or to let you edit that tab.`;
}
