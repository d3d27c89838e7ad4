/** Where a link is written: into the row's own cell, or onto the map. A cell that holds something is never written over unasked. */
import { maySpill } from '../changes/may-spill';
import { joinParts } from '../forms/named-parts';
import type { MapFacts } from '../forms/map-facts';
import { STRONG } from '../strategy/contribution-map';
import type { ReadPlan } from '../strategy/plan';
import type { Goal } from '../strategy/tracing';
import { alignmentMap } from '../tables/alignment-map';
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { seenAt } from '../tables/seen-at';
import { a1 } from '../tables/sheet-data';
import { columnOf } from '../tables/table';
import type { Work } from './open-work';

/** What the person said to do with what the cell holds. */
export interface OverHeld {
  /** As it was shown to them. */
  readonly holds: string;
  readonly how: 'replace' | 'add';
}

export interface WantedLink {
  readonly item: Work;
  readonly goal: Goal;
  /** 9 for initiatives, whose cells know no other. */
  readonly strength: number;
  readonly over?: OverHeld;
}

export interface LinkCell {
  readonly found: FoundTable;
  /** The key of the column. */
  readonly column: string;
  /** Index of the column, from 0. */
  readonly at: number;
}

export type LinkPlace =
  /** @param text what the cell says then, given how it names the goal */
  | ({ readonly kind: 'cell'; readonly text: (goal: string) => string } & LinkCell)
  | { readonly kind: 'map' }
  | { readonly kind: 'held'; readonly cell: string; readonly holds: string; readonly mayAdd: boolean }
  | { readonly kind: 'refused'; readonly said: string };

const LINK_COLUMNS = {
  productObjectives: 'companyObjective',
  initiatives: 'productObjective',
} as const;

/** @param formulas behind the cells of the item's tab */
export function placeLink(
  { tables }: Pick<ReadPlan, 'tables'>,
  { item, goal, strength, over }: WantedLink,
  formulas: readonly (readonly string[])[],
): LinkPlace {
  if (item.table === 'productObjectives' && strength === STRONG && item.parents.some((one) => one === goal)) {
    return refused(`“${item.name}” names “${goal.name}” already.`);
  }
  const cell = linkCell(tables, item);
  if (item.table === 'productObjectives' && belongsOnMap(item, strength, cell, formulas)) {
    return { kind: 'map' };
  }
  const { heading } = columnOf(planTables[item.table], LINK_COLUMNS[item.table]);
  const tab = item.place.tab;
  if (!cell) {
    return refused(
      `“${tab}” has no column that says what a row is for. Add one with the heading “${heading}”.`,
    );
  }
  const { found, column, at } = cell;
  const { row } = item.row;
  const place = `${a1({ row, column: (seenAt(found, column) ?? at) + 1 })} on “${tab}”`;
  if (found.derived?.has(column)) {
    return refused(`What this row is for is told by where it stands (${place}). Move the row to link it.`);
  }
  if (isComputed(formulas, row, at)) {
    return refused(`A formula fills the cell ${place}. Change it there.`);
  }
  const holds = cellText(found.sheet.cells[row - 1]?.[at]);
  if (holds === '') return { kind: 'cell', ...cell, text: (name) => name };
  const mayAdd =
    columnOf(planTables[item.table], column).pointsToOne !== true &&
    item.table === 'initiatives' &&
    item.serves.length > 0;
  if (over?.holds !== holds || (over.how === 'add' && !mayAdd)) {
    return { kind: 'held', cell: place, holds, mayAdd };
  }
  const isAdded = over.how === 'add';
  return { kind: 'cell', ...cell, text: (name) => (isAdded ? joinParts([holds, name]) : name) };
}

/** Undefined where the tab has no such column. */
export function linkCell(tables: ReadPlan['tables'], item: Work): LinkCell | undefined {
  const found = item.row.part ?? tables[item.table]?.found;
  const column = LINK_COLUMNS[item.table];
  const at = found?.columns.get(column);
  return found && at !== undefined ? { found, column, at } : undefined;
}

/** Its own cell says the one that it serves most, and that counts as strong; all else is for the map. */
function belongsOnMap(
  item: Extract<Work, { table: 'productObjectives' }>,
  strength: number,
  cell: LinkCell | undefined,
  formulas: readonly (readonly string[])[],
): boolean {
  if (strength !== STRONG || !cell || cell.found.derived?.has(cell.column)) return true;
  if (isComputed(formulas, item.row.row, cell.at)) return true;
  return item.parents.some(({ standing }) => standing === 'live');
}

/** A formula in the cell, or one above it in its column that may fill it. */
function isComputed(formulas: readonly (readonly string[])[], row: number, at: number): boolean {
  return maySpill(
    formulas.slice(0, row).map((cells, i) => (i === row - 1 || isArray(cells[at]) ? [cells[at] ?? ''] : [])),
  );
}

function isArray(formula: string | undefined): boolean {
  return /^=\s*(ARRAYFORMULA|BYROW|MAP|FILTER|QUERY|IMPORTRANGE|SORT|UNIQUE)\b/i.test(formula ?? '');
}

function refused(said: string): LinkPlace {
  return { kind: 'refused', said };
}

/** Where a strong link of a row would be written, for the page. */
export function placeInWords(
  tables: ReadPlan['tables'],
  { map }: Pick<MapFacts, 'map'>,
  item: Work,
): { readonly at: string; readonly holds?: string } {
  const cell = linkCell(tables, item);
  const isLinked =
    item.table === 'productObjectives' && item.parents.some(({ standing }) => standing === 'live');
  if (!cell || isLinked || cell.found.derived?.has(cell.column)) {
    return { at: item.table === 'initiatives' ? item.place.tab : (map?.sheet.name ?? alignmentMap.name) };
  }
  const { found, column, at } = cell;
  const { row } = item.row;
  const holds = cellText(found.sheet.cells[row - 1]?.[at]);
  const place = `${a1({ row, column: (seenAt(found, column) ?? at) + 1 })} on ${item.place.tab}`;
  return { at: place, ...(holds === '' ? {} : { holds }) };
}
