/** The cells and notes that a change of the map writes, with the rows and columns that the map lacked. */
import type { CompanyObjective, ProductObjective } from '../strategy/drafts';
import { extendMap } from '../strategy/extend-map';
import { label } from '../strategy/item';
import { mapGrid } from '../strategy/map-grid';
import { indexItems } from '../strategy/references';
import { a1, type SheetData } from '../tables/sheet-data';
import { isBlank, type Cell } from '../tables/cell';
import { inert } from '../tables/formulas';
import { shorten } from '../tables/problem';
import type { Block } from '../tables/sync-rows';
import { UserError } from '../../user-error';
import type { MapComparison } from './map-change';
import type { MapFacts, PlacedMap } from './map-facts';
import { placeOf, rowInMap } from './map-form';
import { styled, styleOf } from './map-style';

export interface MapWrites {
  readonly blocks: readonly Block[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly notes: readonly (readonly string[])[];
  }[];
  /** The map speaks in words and has none for a strength, so that a number was written. */
  readonly numbersAmongWords: boolean;
}

/** @throws UserError where the map says its contributions with checkboxes, which know no strength */
export function mapBlocks(
  facts: MapFacts,
  map: PlacedMap,
  item: ProductObjective,
  { cells, reasons }: Pick<MapComparison, 'cells' | 'reasons'>,
): MapWrites {
  const touched = facts.companies.filter(({ key }) => cells.has(key) || reasons.has(key));
  const added = touched.length === 0 ? [] : missingParts(facts, map, item, touched);
  const complete = added.length === 0 ? facts : withParts(facts, map, added);
  const style = styleOf(mapCells(map));
  const blocks: Block[] = [...added];
  const notes: MapWrites['notes'][number][] = [];
  let numbersAmongWords = false;
  for (const to of touched) {
    const at = placeOf(complete, item, to);
    if (!at) throw new UserError(noCellSentence(map.sheet.name, to));
    const place = { row: at.row + 1, column: at.column + 1 };
    if (cells.has(to.key)) {
      const strength = cells.get(to.key);
      const value =
        strength === undefined ? { cell: emptyCell(map, at), isNumber: false } : styled(strength, style);
      if (!value) throw new UserError(ticksSentence(map.sheet.name, to, a1(place)));
      numbersAmongWords ||= value.isNumber;
      blocks.push({ ...place, values: [[value.cell]] });
    }
    const reason = reasons.get(to.key);
    if (reason !== undefined) notes.push({ ...place, notes: [[reason]] });
  }
  return { blocks, notes, numbersAmongWords };
}

function noCellSentence(tab: string, to: CompanyObjective): string {
  return `No cell was found on “${tab}” for ${label(to)}. Look whether its heading names that objective.`;
}

function emptyCell(
  { sheet }: PlacedMap,
  { row, column }: { readonly row: number; readonly column: number },
): Cell {
  return typeof sheet.cells[row]?.[column] === 'boolean' ? false : '';
}

function ticksSentence(tab: string, to: CompanyObjective, place: string): string {
  return `“${tab}” says its links with checkboxes, and a tick counts as medium. Choose medium or none for ${label(to)}, or put numbers in place of the checkboxes, such as in ${place}. Nothing was written.`;
}

/** Our own map is kept complete. A person's gets the row and the columns that this change needs, and no more. */
function missingParts(
  facts: MapFacts,
  { sheet, isOwn, grid }: PlacedMap,
  item: ProductObjective,
  touched: readonly CompanyObjective[],
): readonly Block[] {
  if (isOwn) return extendMap(sheet, facts.products, facts.companies);
  if (!grid) return [];
  const columns = touched.filter((to) => rowInMap(grid.columns, to) === undefined);
  const lastColumn = Math.max(...grid.columns.keys());
  const lastRow = Math.max(...grid.rows.keys());
  const naming = firstFilled(sheet.cells[lastRow]) ?? 0;
  const free = (row: number, column: number) => isBlank(sheet.cells[row]?.[column]);
  const isFree =
    columns.every((_, i) => free(grid.headingRow, lastColumn + 1 + i)) && free(lastRow + 1, naming);
  const lacksRow = rowInMap(grid.rows, item) === undefined;
  if ((columns.length > 0 || lacksRow) && !isFree) throw new UserError(crowdedSentence(sheet.name, item));
  return [
    ...(columns.length === 0
      ? []
      : [
          {
            row: grid.headingRow + 1,
            column: lastColumn + 2,
            values: [columns.map((to) => inert(shorten(label(to), 60)))],
          },
        ]),
    ...(lacksRow ? [{ row: lastRow + 2, column: naming + 1, values: [[inert(item.id || item.name)]] }] : []),
  ];
}

function firstFilled(row: readonly Cell[] | undefined): number | undefined {
  const at = row?.findIndex((cell) => !isBlank(cell));
  return at === undefined || at < 0 ? undefined : at;
}

function crowdedSentence(tab: string, item: ProductObjective): string {
  return `“${tab}” has no free place for ${label(item)} beside its last row and column. Add its row and the missing headings there, then save again. Nothing was written.`;
}

/** The map as it is once these blocks are written to it. */
export function withParts(facts: MapFacts, map: PlacedMap, added: readonly Block[]): MapFacts {
  const sheet = withBlocks(map.sheet, added);
  const grid = mapGrid(sheet, indexItems(facts.products), indexItems(facts.companies));
  return { ...facts, map: { ...map, sheet, grid } };
}

/** The tab as it is once the blocks are written. */
function withBlocks(sheet: SheetData, blocks: readonly Block[]): SheetData {
  const cells = sheet.cells.map((row) => [...row]);
  for (const { row, column, values } of blocks) {
    values.forEach((line, i) => {
      const target = (cells[row - 1 + i] ??= []);
      line.forEach((cell, j) => (target[column - 1 + j] = cell));
    });
  }
  return { ...sheet, cells: Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? '')) };
}

/** Every cell of the matrix. */
export function mapCells({ sheet, grid }: PlacedMap): readonly Cell[] {
  if (!grid) return [];
  return [...grid.rows.keys()].flatMap((row) =>
    [...grid.columns.keys()].map((column) => sheet.cells[row]?.[column] ?? ''),
  );
}
