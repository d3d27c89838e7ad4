/** What somebody put aside: the Dismissed tab keeps each as a line that people can read, and that is how it is known again. */
import { cellText, type Cell } from './tables/cell';
import { findHeadings, type FoundTable } from './tables/find-tables';
import { inert, withoutMark } from './tables/formulas';
import { dismissed } from './tables/pages';
import type { SheetData } from './tables/sheet-data';

/** As it crosses to a page. */
export interface PutAside {
  readonly what: string;
  readonly on: string;
}

export interface DismissedLine extends PutAside {
  /** From 1. */
  readonly row: number;
}

/** The lines of the tab, the last one first. */
export function dismissedLines(sheet: SheetData | undefined): readonly DismissedLine[] {
  const found = sheet && findHeadings(sheet, dismissed);
  if (!found) return [];
  const text = (row: readonly Cell[], key: string) =>
    withoutMark(cellText(row[found.columns.get(key) ?? -1]));
  return found.sheet.cells
    .flatMap((cells, i) => {
      const what = text(cells, 'what');
      return i > found.headingRow && what !== '' ? [{ row: i + 1, what, on: text(cells, 'on') }] : [];
    })
    .reverse();
}

/** A row of the tab. */
export function dismissedCells({ columns }: FoundTable, { what, on }: PutAside): readonly Cell[] {
  const cells = Array.from({ length: Math.max(...columns.values()) + 1 }, (): Cell => '');
  cells[columns.get('what') ?? 0] = inert(what);
  const at = columns.get('on');
  if (at !== undefined) cells[at] = on;
  return cells;
}
