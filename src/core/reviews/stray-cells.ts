/** What a write hit beside its rows, because somebody deleted or moved rows at that very moment: cells to put back. */
import { cellText, type Cell } from '../tables/cell';
import { contentAt, sameContent } from '../tables/content';
import type { FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';

/**
 * Rows with an id are not its business: they are brought right by their id. Of rows without one, blank ones are emptied again, and a
 * person's own get back what stood there.
 * @param before the tab as it was read before the write, and after it
 */
export function strayCells(
  before: FoundTable,
  after: FoundTable,
  written: readonly Block[],
): readonly Block[] {
  return written.flatMap(({ row, column, values }) =>
    values.flatMap((line, i): readonly Block[] => {
      const index = row - 1 + i;
      const columns = line.map((_, at) => column - 1 + at);
      const isOurs = columns.every((at, k) => sameContent(contentAt(after.sheet, index, at), line[k] ?? ''));
      if (hasId(after, index) || !isOurs) return [];
      const original = rowLike(before, after.sheet, index, new Set(columns));
      const cells = columns.map((at): Cell =>
        original === undefined ? '' : contentAt(before.sheet, original, at),
      );
      return [{ row: row + i, column, values: [cells] }];
    }),
  );
}

function hasId({ sheet, headingRow, columns }: FoundTable, index: number): boolean {
  return index <= headingRow || /^RV-\d+$/.test(cellText(sheet.cells[index]?.[columns.get('id') ?? 0]));
}

/** The row without an id that read the same everywhere else. */
function rowLike(
  before: FoundTable,
  after: SheetData,
  index: number,
  except: ReadonlySet<number>,
): number | undefined {
  const width = Math.max(before.sheet.cells[0]?.length ?? 0, after.cells[0]?.length ?? 0);
  const compared = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !except.has(column),
  );
  const held = compared.map((column) => contentAt(after, index, column));
  const found = before.sheet.cells.findIndex(
    (_, row) =>
      !hasId(before, row) &&
      compared.every((column, k) => sameContent(contentAt(before.sheet, row, column), held[k] ?? '')),
  );
  return found < 0 ? undefined : found;
}
