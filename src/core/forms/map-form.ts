/** The map for one product objective, as it crosses to the page: what it contributes to each company objective, and why. */
import { STRONG } from '../strategy/contribution-map';
import type { CompanyObjective, ProductObjective } from '../strategy/drafts';
import { indexItems } from '../strategy/references';
import { cellText, type Cell } from '../tables/cell';
import { headingAt, type FoundTable } from '../tables/find-tables';
import { a1 } from '../tables/sheet-data';
import { columnOf } from '../tables/table';
import { productObjectives } from '../tables/product-objectives';
import type { MapFacts } from './map-facts';
import { countsAs } from './map-style';

export interface MapLink {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** What the map's cell holds, as text; '' where it is blank or missing. */
  readonly cell: string;
  /** What it counts as; undefined where the cell cannot be read. */
  readonly strength?: number;
  /** The note on the map's cell. */
  readonly reason: string;
  /** False for company objectives that are done or dropped. */
  readonly counts: boolean;
}

export interface MapPrimary {
  /** As the product objective's own cell says it. */
  readonly text: string;
  /** The key of the company objective; undefined where the cell names none. */
  readonly key?: string;
  readonly heading: string;
  /** Why it cannot be changed here: a sentence. */
  readonly fixed?: string;
}

export interface MapForm {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  /** The tab that holds the map; undefined where one will be laid out. */
  readonly mapTab?: string;
  readonly primary: MapPrimary;
  readonly links: readonly MapLink[];
  /** From more strong links than this on, a map no longer helps to choose. */
  readonly strongMost: number;
}

/** What stands behind the form: it is read once the row of the map is known. */
export interface MapRow {
  /** The notes on the cells of the map's row, by index of the column. */
  readonly notes: readonly string[];
  /** The formula behind the cell that names the primary one, '' where there is none. */
  readonly formula: string;
  readonly strongMost: number;
}

export function mapForm(facts: MapFacts, item: ProductObjective, row: MapRow): MapForm {
  const { companies, map } = facts;
  const primary = primaryOf(facts, item, row.formula);
  const links = companies.map((to): MapLink => {
    const at = placeOf(facts, item, to);
    const cell: Cell = at ? (map?.sheet.cells[at.row]?.[at.column] ?? '') : '';
    const strength = countsAs(cell, primary.key === to.key, STRONG);
    return {
      key: to.key,
      id: to.id,
      name: to.name,
      cell: cellText(cell),
      ...(strength === undefined ? {} : { strength }),
      reason: at ? (row.notes[at.column] ?? '') : '',
      counts: to.standing === 'live',
    };
  });
  return {
    key: item.key,
    id: item.id,
    name: item.name,
    sheetId: item.place.sheetId,
    row: item.row.row,
    ...(map ? { mapTab: map.sheet.name } : {}),
    primary,
    links,
    strongMost: row.strongMost,
  };
}

/** The cell of the map for a pair, by indexes from 0; undefined where the map lacks the row or the column. */
export function placeOf(
  { map }: MapFacts,
  from: ProductObjective,
  to: CompanyObjective,
): { readonly row: number; readonly column: number } | undefined {
  const row = rowInMap(map?.grid?.rows, from);
  const column = rowInMap(map?.grid?.columns, to);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The first index that names the item. */
export function rowInMap<T extends { readonly key: string }>(
  places: ReadonlyMap<number, T> | undefined,
  item: T,
): number | undefined {
  for (const [index, one] of places ?? []) if (one.key === item.key) return index;
  return undefined;
}

function primaryOf({ found, companies }: MapFacts, item: ProductObjective, formula: string): MapPrimary {
  const { heading } = columnOf(productObjectives, 'companyObjective');
  const at = found?.columns.get('companyObjective');
  if (!found || at === undefined) {
    const tab = found?.sheet.name ?? productObjectives.name;
    return {
      text: '',
      heading,
      fixed: `“${tab}” has no column that names a company objective. Add one with the heading “${heading}”.`,
    };
  }
  const cell = found.sheet.cells[item.row.row - 1]?.[at] ?? '';
  const parent = found.parents?.get(item.row.row - 1);
  const index = indexItems(companies);
  const named = (parent && index.at(parent)) ?? index.resolve(String(cell)).items[0];
  const fixed = whyFixed(found, item.row.row, at, formula);
  return {
    text: cellText(cell),
    ...(named ? { key: named.key } : {}),
    heading: headingAt(found, at) || heading,
    ...(fixed === undefined ? {} : { fixed }),
  };
}

function whyFixed(found: FoundTable, row: number, at: number, formula: string): string | undefined {
  const tab = found.sheet.name;
  const seen = found.derived?.get('companyObjective');
  if (seen !== undefined) {
    return `On “${tab}” the company objective is told by where the row stands, at ${a1({ row, column: seen + 1 })}. Move the row to change it.`;
  }
  return formula === ''
    ? undefined
    : `A formula in ${a1({ row, column: at + 1 })} on “${tab}” says which one it is. Change it there.`;
}
