/** A tab of ours that takes lines of text at its end and loses the oldest at its top. */
import { deleteRows } from './delete-rows';
import type { Tab } from './open-file';
import { writeBlocks } from './write-blocks';

/** The texts of the first column, the heading first, without the blank cells at the end. */
export function firstColumn(tab: Tab): readonly string[] {
  const texts = tab
    .getRange('A:A')
    .getValues()
    .map(([text]) => String(text));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

export function readLines(tab: Tab): readonly (readonly unknown[])[] {
  return tab.getDataRange().getValues();
}

/**
 * @param filled how many rows hold something, the heading among them
 * @param outlived how many of the oldest lines go
 * @throws UserError where the tab is protected
 */
export function appendLines(
  tab: Tab,
  filled: number,
  outlived: number,
  lines: readonly (readonly string[])[],
): void {
  writeBlocks(tab, [{ row: filled + 1, column: 1, values: lines }]);
  // Below the heading there is always a line more: the new ones.
  if (outlived > 0) tab.deleteRows(2, outlived);
}

/** @param rows of the tab, from 1 */
export function dropLines(tab: Tab, rows: readonly number[]): void {
  deleteRows(tab, rows);
}
