/** Where a cell stands now that a gap or a step points to: rows may have moved meanwhile. */
import { readMemory } from '../gaps/gap-memory';
import { locate, partOn, type Spot } from '../gaps/spot';
import { normaliseName } from '../strategy/item';
import type { ParsedPlan } from '../strategy/plan';
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import { gaps } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import { a1, columnOfLetters, type Place, type SheetData } from '../tables/sheet-data';
import { linkedPlace, type LinkedPlace } from './linked-place';

/** A cell as it was known before. */
export interface PointedCell {
  readonly link: LinkedPlace;
  readonly item: string;
  readonly spot: Spot | undefined;
}

/** Undefined where the gap is gone, or its link was replaced. */
export function cellOfGap(found: FoundTable, id: string): PointedCell | undefined {
  const row = parseTable(gaps, found).rows.find((one) => one.id === id);
  const link = row && linkedPlace(found, row.row);
  return link && { link, item: row.item ?? '', spot: readMemory(row.fingerprint).spot };
}

/**
 * @param tables what can be read of the plan with this tab alone
 * @returns undefined where the row is no longer on the tab
 */
export function findCell(
  { link, item, spot }: PointedCell,
  sheet: SheetData,
  tables: ParsedPlan,
): Place | undefined {
  if (spot) {
    const found = partOn(tables[spot.table]?.found, sheet.id) ?? findHeadings(sheet, planTables[spot.table]);
    return found && locate(spot, found)?.place;
  }
  const linked = placeAt(link.a1, sheet);
  // A gap about the tab itself, or about a column of it, has no row to look for.
  if (item === '' || item === sheet.name) return linked;
  const row = rowNaming(item, sheet, linked.row);
  return row === undefined ? undefined : { ...linked, row };
}

/** The first cells of a row of the map name its objective by ID or by name. */
const NAMING_COLUMNS = 3;

function rowNaming(item: string, { cells }: SheetData, before: number): number | undefined {
  const names = (row: number) =>
    (cells[row - 1] ?? []).slice(0, NAMING_COLUMNS).some((cell) => isNameOf(item, cellText(cell)));
  if (names(before)) return before;
  const index = cells.findIndex((_, i) => names(i + 1));
  return index < 0 ? undefined : index + 1;
}

/** PO-3 and "Fewer calls" both name "PO-3 Fewer calls". */
function isNameOf(item: string, text: string): boolean {
  const [label, said] = [normaliseName(item), normaliseName(text)];
  return said !== '' && (label === said || label.startsWith(`${said} `) || label.endsWith(` ${said}`));
}

function placeAt(text: string, { id, name }: SheetData): Place {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { sheetId: id, tab: name, row: Number(row), column: columnOfLetters(letters) };
}

/** B7 on Initiatives is selected. @param before when it was last looked for: "at the last check" */
export function placeInWords(place: Place, link: LinkedPlace, before: string): string {
  const moved = a1(place) === link.a1 ? '' : ` It was ${link.a1} ${before}.`;
  return `${a1(place)} on ${place.tab} is selected.${moved}`;
}
