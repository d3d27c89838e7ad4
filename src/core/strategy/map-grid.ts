/** Where a tab names product objectives and company objectives, so that it can be read and filled in as the contribution matrix. */
import { isBlank, type Cell } from '../tables/cell';
import { ROWS_SEARCHED } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import type { Item } from './item';
import type { ReferenceIndex } from './references';

export interface MapGrid<P, C> {
  /** Index of the row that names company objectives. */
  readonly headingRow: number;
  /** Index of the first column that names one. */
  readonly firstColumn: number;
  /** Indexes of columns, with what they name. */
  readonly columns: ReadonlyMap<number, C>;
  /** Indexes of rows, with what they name. */
  readonly rows: ReadonlyMap<number, P>;
}

/** How many company objectives the headings of a tab must name before it is taken for the map. */
const LEAST_COLUMNS = 1;

export function mapGrid<P extends Item, C extends Item>(
  sheet: SheetData,
  productObjectives: ReferenceIndex<P>,
  companyObjectives: ReferenceIndex<C>,
): MapGrid<P, C> | undefined {
  const headings = findHeadingRow(sheet, companyObjectives);
  if (!headings) return undefined;
  const rows = new Map<number, P>();
  sheet.cells.forEach((cells, row) => {
    const item =
      row > headings.row ? firstNamed(cells.slice(0, headings.first), productObjectives) : undefined;
    if (item) rows.set(row, item);
  });
  return { headingRow: headings.row, firstColumn: headings.first, columns: headings.columns, rows };
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
