/** What the steps of a join share: the items so far, and the references that lead nowhere. */
import type { Settings } from '../settings/definitions';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import type { FoundTable } from '../tables/find-tables';
import type { Place } from '../tables/sheet-data';
import { columnOf } from '../tables/table';
import { cellOf } from './cell-of';
import { closest } from './closest';
import type { Drafts } from './drafts';
import type { Item } from './item';
import type { ReferenceIndex, Resolved } from './references';
import type { ReadPlan } from './plan';
import type { BrokenReference } from './strategy';

export interface Joining {
  readonly plan: ReadPlan;
  readonly drafts: Drafts;
  readonly settings: Settings;
  readonly broken: BrokenReference[];
}

interface Pointing extends Item {
  readonly table: PlanTableKey;
  readonly row: { readonly row: number; readonly part?: FoundTable };
}

/** The items that a cell names, and the cell. Names on no list are noted with the nearest of the candidates; a row never points to itself. */
export function follow<I extends Item>(
  joining: Joining,
  from: Pointing,
  column: string,
  index: ReferenceIndex<I>,
  candidates: readonly Item[],
): { readonly items: readonly I[]; readonly place: Place } {
  const text = (from.row as unknown as Readonly<Record<string, string | undefined>>)[column];
  const { items, unknown } = ofRow(joining, from, text, index);
  const cell = cellOf(joining.plan.tables, from, column);
  for (const part of isListed(joining, from, column) ? unknown : []) {
    joining.broken.push({ from, ...cell, text: part, closest: closest(part, candidates) });
  }
  return {
    items: items.filter((item) => item.key !== from.key || item.table !== from.table),
    place: cell.place,
  };
}

/** False where the file has no table of what the column is for: then nobody can say that a name is not on the list. */
function isListed({ plan }: Joining, { table }: Pointing, column: string): boolean {
  const [main] = columnOf(planTables[table], column).pointsTo ?? [];
  return main === undefined || (plan.tables[main as PlanTableKey]?.rows.length ?? 0) > 0;
}

/** What a cell names; where the row belongs to another one by its place, that one, though others may have the same name. */
function ofRow<I extends Item>(
  { plan }: Joining,
  from: Pointing,
  text: string | undefined,
  index: ReferenceIndex<I>,
): Resolved<I> {
  const parent =
    text === undefined
      ? undefined
      : (from.row.part ?? plan.tables[from.table]?.found)?.parents?.get(from.row.row - 1);
  const item = parent && index.at(parent);
  return item ? { items: [item], unknown: [] } : index.resolve(text);
}
