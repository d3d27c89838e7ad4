/** Finds what a person mapped again, wherever it moved to. What is gone is said, and never guessed. */
import type { PlanTableKey } from '../tables/all-tables';
import type { FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { areasOf, type Area } from './area';
import { findAgain, knowing, type Again } from './find-again';
import { viewLevels } from './levels';
import type { MappingLoss } from './mapping-loss';
import type { MappedKey } from './proposal';
import { addPart, foundTable } from './recognise';
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
  /** Tables that stand on several tabs have parts. */
  readonly found: ReadonlyMap<MappedKey, FoundTable>;
  /** Every place of every table. */
  readonly places: readonly Again[];
  readonly lost: readonly MappingLoss[];
  /** The mapping with the headings and tab names of today, where marks or names say that they changed. */
  readonly moved: SavedMapping | undefined;
}

export function findMapped(
  sheets: readonly SheetData[],
  mapping: SavedMapping,
  marks: readonly ColumnMark[] = [],
): Mapped {
  const places: Again[] = [];
  const lost: MappingLoss[] = [];
  const areas = new Map<number, readonly Area[]>();
  const areasOn = (sheet: SheetData) => {
    const known = areas.get(sheet.id) ?? areasOf(sheet, knowing(mapping.tables.filter(isOn(sheet))));
    areas.set(sheet.id, known);
    return known;
  };
  const tables = mapping.tables.map((mapped) => {
    const sheet = sheets.find(({ id }) => id === mapped.sheetId);
    if (!sheet) {
      lost.push({ table: mapped.table, what: 'tab', tab: mapped.tab });
      return mapped;
    }
    // A map is known by what it names: it needs no headings of ours.
    if (mapped.table === 'alignmentMap') return mapped;
    const search = findAgain(sheet, areasOn(sheet), mapped, marksOf(mapped, marks));
    lost.push(...search.lost);
    if (search.again) places.push(search.again);
    return search.mapped;
  });
  const isMoved = tables.some((table, i) => table !== mapping.tables[i]);
  const moved = isMoved ? { ...mapping, tables } : undefined;
  return { mapping, found: foundTables(sheets, mapping, places), places, lost, moved };
}

const isOn =
  ({ id }: SheetData) =>
  ({ sheetId }: MappedTable) =>
    sheetId === id;

function foundTables(
  sheets: readonly SheetData[],
  mapping: SavedMapping,
  places: readonly Again[],
): ReadonlyMap<MappedKey, FoundTable> {
  const found = new Map<MappedKey, FoundTable>();
  for (const place of places) {
    addPart(found, place.mapped.table, viewOf(place, places));
  }
  const map = mapping.tables.find(({ table }) => table === 'alignmentMap');
  const sheet = map && sheets.find(({ id }) => id === map.sheetId);
  return sheet ? found.set('alignmentMap', { sheet, headingRow: 0, columns: new Map() }) : found;
}

/** The table in its area; where others share its rows, all of them together say which rows are whose. */
function viewOf(place: Again, places: readonly Again[]): FoundTable {
  const { mapped, area, columns } = place;
  if (mapped.levels) {
    const sharing = places.filter((other) => other.area === area && other.mapped.levels === mapped.levels);
    const all = new Map(sharing.map((other) => [other.mapped.table as PlanTableKey, other.columns]));
    const view = viewLevels(area, mapped.levels, all)?.tables.get(mapped.table as PlanTableKey);
    if (view) return view;
  }
  return foundTable(
    { area },
    [...columns].map(([key, column]) => ({ key, column })),
  );
}

function marksOf({ table, sheetId }: MappedTable, marks: readonly ColumnMark[]): ReadonlyMap<string, number> {
  const own = marks.filter((mark) => mark.sheetId === sheetId && mark.table === table);
  return new Map(own.map(({ key, column }) => [key, column]));
}
