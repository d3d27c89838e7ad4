/** Reads the Alignment Map: who contributes how much to what. */
import { cellText, isBlank, isErrorCell, type Cell } from '../tables/cell';
import type { CellProblem } from '../tables/problem';
import { readNumber } from '../tables/read-number';
import type { Place, SheetData } from '../tables/sheet-data';
import type { ReferenceIndex } from './references';
import type { Item } from './item';
import { mapGrid } from './map-grid';

/** Strengths as QFD's house of quality counts them (Akao): 9 strong, 3 medium, 1 weak; below zero works against. */
export const STRONG = 9;
export const MEDIUM = 3;
/** Between the steps of the scale: from here on a contribution is nearer to strong than to medium. */
export const STRONG_FROM = 6;

const WORDS: Record<string, number> = {
  strong: 9,
  s: 9,
  high: 9,
  medium: 3,
  m: 3,
  x: 3,
  '✓': 3,
  yes: 3,
  weak: 1,
  w: 1,
  low: 1,
  none: 0,
  no: 0,
};

export interface Contribution<P, C> {
  readonly from: P;
  readonly to: C;
  /** From -9 to 9; 0 where the map says that there is no link. */
  readonly strength: number;
  readonly place: Place;
}

export interface ContributionMap<P, C> {
  readonly sheet: SheetData;
  /** Index of the row that names company objectives, and of the first column that does. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly contributions: readonly Contribution<P, C>[];
  readonly problems: readonly CellProblem[];
  /** Where an objective is named twice: cells that say again what `first` says. They count for nothing. */
  readonly repeated: readonly { readonly first: Place; readonly again: Place }[];
  /** Cells of the matrix in all: rows that name a product objective times columns that name a company objective. */
  readonly size: number;
  readonly mapped: ReadonlySet<P>;
}

/** The map, where the tab is one: headings that name company objectives, rows that name product objectives. */
export function readContributionMap<P extends Item, C extends Item>(
  sheet: SheetData,
  productObjectives: ReferenceIndex<P>,
  companyObjectives: ReferenceIndex<C>,
): ContributionMap<P, C> | undefined {
  const grid = mapGrid(sheet, productObjectives, companyObjectives);
  if (!grid) return undefined;
  const contributions: Contribution<P, C>[] = [];
  const problems: CellProblem[] = [];
  const repeated: { first: Place; again: Place }[] = [];
  const stated = new Map<P, Map<C, Place>>();
  for (const [row, from] of grid.rows) {
    for (const [column, to] of grid.columns) {
      const cell = sheet.cells[row]?.[column];
      if (cell === undefined || isBlank(cell)) continue;
      const place = { sheetId: sheet.id, tab: sheet.name, row: row + 1, column: column + 1 };
      const strength = readStrength(cell);
      const said = stated.get(from) ?? new Map<C, Place>();
      const first = said.get(to);
      if (strength !== undefined && first) repeated.push({ first, again: place });
      else if (strength !== undefined) {
        contributions.push({ from, to, strength, place });
        stated.set(from, said.set(to, place));
      } else {
        problems.push({
          place,
          heading: to.id || to.name,
          expected: 'a number from -9 to 9',
          found: cellText(cell),
        });
      }
    }
  }
  const mapped = new Set(grid.rows.values());
  if (mapped.size === 0) return undefined;
  const { headingRow, firstColumn, columns } = grid;
  return {
    sheet,
    headingRow,
    firstColumn,
    contributions,
    problems,
    repeated,
    size: mapped.size * columns.size,
    mapped,
  };
}

/** From -9 to 9, or undefined where the cell says something else. A tick says that there is a link, not how strong it is: medium. */
export function readStrength(cell: Cell): number | undefined {
  if (isErrorCell(cell)) return undefined;
  if (typeof cell === 'boolean') return cell ? MEDIUM : 0;
  const value = WORDS[cellText(cell).toLowerCase()] ?? readNumber(cell);
  return value !== undefined && Math.abs(value) <= STRONG ? value : undefined;
}
