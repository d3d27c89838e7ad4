/** Works out what to write so that a page of fixed places says what it should. */
import type { Cell } from './cell';
import type { SheetData } from './sheet-data';
import { contentAt, sameContent } from './content';
import type { Block } from './sync-rows';

/** One block over the rows that differ, or none. What an earlier run left below the page is emptied. */
export function syncPage(sheet: SheetData, page: readonly (readonly Cell[])[]): readonly Block[] {
  const width = page[0]?.length ?? 0;
  const height = Math.max(page.length, sheet.cells.length);
  const blank: readonly Cell[] = Array.from({ length: width }, () => '');
  const wanted = Array.from({ length: height }, (_, i) => page[i] ?? blank);
  const changed = wanted.flatMap((cells, row) =>
    cells.some((cell, column) => !sameContent(cell, contentAt(sheet, row, column))) ? row : [],
  );
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (first === undefined || last === undefined) return [];
  return [{ row: first + 1, column: 1, values: wanted.slice(first, last + 1) }];
}
