/** Rows inside a table that are none of its rows: headings said again, totals, notes below. */
import { atFirstUse } from '../at-first-use';
import { cellText, isBlank } from '../tables/cell';
import { normaliseHeading } from '../tables/headings';
import { filledIn } from './bands';
import type { Area } from './area';

type Bounds = Pick<Area, 'sheet' | 'headingRow' | 'firstColumn' | 'lastColumn' | 'lastRow'>;

const TOTAL = /^(?:sub|grand )?(?:totals?|sum|average|avg|mean|overall)(?: |$)/;
const MAY_BE_TOTAL = /total|sum|average|avg|mean|overall/i;
const NOTE =
  /^(?:notes?|sources?|legend|key|last updated|updated|as of|how to|instructions?|disclaimer)(?: |$)/;
/** More than one sentence is an explanation; what rows are called is one at the most. */
const SENTENCES = atFirstUse(() => /[.?!]\s+\p{Lu}/u);
/** Tables with fewer cells in a row have rows of one cell. */
const WIDE = 3;

/** @param again rows that say the headings again */
export function rowsPassedOver(bounds: Bounds, again: readonly number[]): ReadonlySet<number> {
  const { sheet, headingRow, firstColumn, lastColumn, lastRow } = bounds;
  const band = { first: firstColumn, last: lastColumn };
  const filled = new Map<number, readonly number[]>();
  for (let row = headingRow + 1; row <= lastRow; row++) filled.set(row, filledIn(sheet, row, band));
  const wide = isWide([...filled.values()]);
  const passed = new Set(again);
  for (const row of again) if (wide && filled.get(row - 1)?.length === 1) passed.add(row - 1);
  for (const [row, columns] of filled) {
    const cell = sheet.cells[row]?.[columns[0] ?? 0];
    if (columns.length === 0) continue;
    const isAlone = wide && columns.length === 1;
    // Of a long tab, hardly any row needs the closer look.
    if (!isAlone && !MAY_BE_TOTAL.test(String(cell))) continue;
    const text = normaliseHeading(cell);
    if (TOTAL.test(text) && isTotal(bounds, row, columns)) passed.add(row);
    if (!isAlone) continue;
    const isNote = NOTE.test(text) || SENTENCES().test(cellText(cell));
    if (isApart(filled, row, lastRow, isNote)) passed.add(row);
  }
  return passed;
}

function isWide(rows: readonly (readonly number[])[]): boolean {
  const counts = rows.map(({ length }) => length).filter((length) => length > 0);
  counts.sort((a, b) => a - b);
  return (counts[Math.floor(counts.length / 2)] ?? 0) >= WIDE;
}

/** Beside the word there are only numbers. */
function isTotal({ sheet }: Bounds, row: number, [, ...others]: readonly number[]): boolean {
  return others.every((column) => {
    const cell = sheet.cells[row]?.[column];
    return typeof cell === 'number' || isBlank(cell) || /^[\d.,\s%$€£]+$/.test(cellText(cell));
  });
}

/** A single cell after a blank row: a banner above the next rows, or a note below the last one. */
function isApart(
  filled: ReadonlyMap<number, readonly number[]>,
  row: number,
  lastRow: number,
  isNote: boolean,
): boolean {
  if (filled.get(row - 1)?.length !== 0) return false;
  const next = filled.get(row + 1)?.length ?? 0;
  return row < lastRow ? next > 1 || isNote : isNote;
}
