/** Finds what a person mapped again, wherever it moved to. What is gone is said, and never guessed. */
import type { FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import type { Area } from './area';
import { findAgain } from './find-again';
import type { MappingLoss } from './mapping-loss';
import type { MappedKey } from './proposal';
import type { MappedTable, SavedMapping } from './saved-mapping';

/** Where a column is now that was marked when it was mapped: marks follow a column that is renamed or moved. */
export interface ColumnMark {
  readonly sheetId: number;
  /** Index on the tab, from 0. */
  readonly column: number;
  readonly table: string;
  readonly key: string;
}

export interface Mapped {
  readonly mapping: SavedMapping;
  readonly found: ReadonlyMap<MappedKey, FoundTable>;
  /** Where the tables of `found` stand. */
  readonly areas: ReadonlyMap<MappedKey, Area>;
  readonly lost: readonly MappingLoss[];
  /** The mapping with the headings and tab names of today, where marks or names say that they changed. */
  readonly moved: SavedMapping | undefined;
}

export function findMapped(
  sheets: readonly SheetData[],
  mapping: SavedMapping,
  marks: readonly ColumnMark[] = [],
): Mapped {
  const found = new Map<MappedKey, FoundTable>();
  const areas = new Map<MappedKey, Area>();
  const lost: MappingLoss[] = [];
  const tables = mapping.tables.map((mapped) => {
    const sheet = sheets.find(({ id }) => id === mapped.sheetId);
    if (!sheet) {
      lost.push({ table: mapped.table, what: 'tab', tab: mapped.tab });
      return mapped;
    }
    if (mapped.table === 'alignmentMap') {
      // A map is known by what it names: it needs no headings of ours.
      found.set('alignmentMap', { sheet, headingRow: 0, columns: new Map() });
      return sheet.name === mapped.tab ? mapped : { ...mapped, tab: sheet.name };
    }
    const again = findAgain(sheet, mapped, marksOf(mapped, marks));
    lost.push(...again.lost);
    if (again.found) found.set(mapped.table, again.found);
    if (again.found && again.area) areas.set(mapped.table, again.area);
    return again.mapped;
  });
  const isMoved = tables.some((table, i) => table !== mapping.tables[i]);
  return { mapping, found, areas, lost, moved: isMoved ? { ...mapping, tables } : undefined };
}

function marksOf({ table, sheetId }: MappedTable, marks: readonly ColumnMark[]): ReadonlyMap<string, number> {
  const own = marks.filter((mark) => mark.sheetId === sheetId && mark.table === table);
  return new Map(own.map(({ key, column }) => [key, column]));
}
