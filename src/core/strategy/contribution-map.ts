/** Reads the Alignment Map: who contributes how much to what. */
import { cellText, isBlank, isErrorCell, type Cell } from '../tables/cell';
import type { CellProblem } from '../tables/problem';
import { readNumber } from '../tables/read-number';
import type { Place, SheetData } from '../tables/sheet-data';
import type { ReferenceIndex } from './references';
import type { Item } from './item';

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
  /** Cells of the matrix in all: rows that name a product objective times columns that name a company objective. */
  readonly size: number;
  readonly mapped: ReadonlySet<P>;
}

/** How many company objectives the headings of a tab must name before it is taken for the map. */
const LEAST_COLUMNS = 1;
const ROWS_SEARCHED = 30;

/** The map, where the tab is one: headings that name company objectives, rows that name product objectives. */
export function readContributionMap<P extends Item, C extends Item>(
  sheet: SheetData,
  productObjectives: ReferenceIndex<P>,
  companyObjectives: ReferenceIndex<C>,
): ContributionMap<P, C> | undefined {
  const headings = findHeadingRow(sheet, companyObjectives);
  if (!headings) return undefined;
  const contributions: Contribution<P, C>[] = [];
  const problems: CellProblem[] = [];
  const mapped = new Set<P>();
  sheet.cells.slice(headings.row + 1).forEach((cells, index) => {
    const from = firstNamed(cells.slice(0, headings.first), productObjectives);
    if (!from) return;
    mapped.add(from);
    for (const [column, to] of headings.columns) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell)) continue;
      const place = { sheetId: sheet.id, tab: sheet.name, row: headings.row + 2 + index, column: column + 1 };
      const strength = readStrength(cell);
      if (strength !== undefined) contributions.push({ from, to, strength, place });
      else {
        problems.push({
          place,
          heading: to.id || to.name,
          expected: 'a number from -9 to 9',
          found: cellText(cell),
        });
      }
    }
  });
  return mapped.size > 0
    ? {
        sheet,
        headingRow: headings.row,
        firstColumn: headings.first,
        contributions,
        problems,
        size: mapped.size * headings.columns.size,
        mapped,
      }
    : undefined;
}

interface MapHeadings<C> {
  readonly row: number;
  /** Index of the first column that names a company objective. */
  readonly first: number;
  readonly columns: ReadonlyMap<number, C>;
}

function findHeadingRow<C extends Item>(
  sheet: SheetData,
  index: ReferenceIndex<C>,
): MapHeadings<C> | undefined {
  let best: MapHeadings<C> | undefined;
  sheet.cells.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    const columns = new Map<number, C>();
    cells.forEach((cell, column) => {
      const to = column > 0 && typeof cell === 'string' ? index.resolve(cell).items[0] : undefined;
      if (to) columns.set(column, to);
    });
    if (columns.size >= LEAST_COLUMNS && columns.size > (best?.columns.size ?? 0)) {
      best = { row, first: Math.min(...columns.keys()), columns };
    }
  });
  return best;
}

function firstNamed<P extends Item>(cells: readonly Cell[], index: ReferenceIndex<P>): P | undefined {
  for (const cell of cells) {
    const item = isBlank(cell) ? undefined : index.resolve(String(cell)).items[0];
    if (item) return item;
  }
  return undefined;
}

function readStrength(cell: Cell): number | undefined {
  if (isErrorCell(cell)) return undefined;
  if (typeof cell === 'boolean') return cell ? MEDIUM : 0;
  const value = WORDS[cellText(cell).toLowerCase()] ?? readNumber(cell);
  return value !== undefined && Math.abs(value) <= STRONG ? value : undefined;
}
