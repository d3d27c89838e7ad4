/** Whose a column is, where several levels have one of its kind. */
import { planTables } from '../../tables/all-tables';
import { cellText, isBlank } from '../../tables/cell';
import type { ColumnMap } from '../../tables/headings';
import type { Area } from '../area';
import type { NameColumns } from './kind';
import { lastOf, NEARLY_ALL, share } from './shared-rows';
import { namedParent, parentKey, type LevelTable, type Thing } from './thing';

export type LevelColumns = ReadonlyMap<LevelTable, ColumnMap>;

/**
 * Where each row is one thing, a column is everybody's. Where levels stand beside each other, it is the lowest level's, unless it is filled
 * only where an upper level begins, or stands between the two names and says one thing for each upper one. Of both where it
 * is the lowest's and says one thing for each upper one.
 */
export function ownersOf(
  area: Area,
  column: number,
  tables: readonly LevelTable[],
  names: NameColumns,
  things: readonly Thing[],
): readonly LevelTable[] {
  const order = topDown(names, things);
  const lowest = lastOf(order);
  if (!lowest || new Set(names.values()).size < names.size) return tables;
  const candidates = order.filter((table) => tables.includes(table));
  const upper = candidates.filter((table) => table !== lowest);
  const given = upper.find((table) => {
    const next = order[order.indexOf(table) + 1] ?? lowest;
    const isBetween = column > (names.get(table) ?? 0) && column < (names.get(next) ?? 0);
    return (
      isFilledOnlyWith(area, column, table, things) ||
      (isBetween && saysOneThing(area, column, table, things))
    );
  });
  if (given) return [given];
  if (candidates.includes(lowest)) {
    return candidates.filter(
      (table) => table === lowest || hasOwnRows(table, things) || saysOneThing(area, column, table, things),
    );
  }
  return candidates.slice(-1).filter((table) => saysOneThing(area, column, table, things));
}

/** Levels from the top down, as the things stand under each other. */
export function topDown(names: NameColumns, things: readonly Thing[]): readonly LevelTable[] {
  const depth = ({ parent }: Thing): number => (parent ? depth(parent) + 1 : 0);
  const deepest = (table: LevelTable) =>
    Math.max(-1, ...things.filter((thing) => thing.table === table).map(depth));
  return [...names.keys()].sort((a, b) => deepest(a) - deepest(b));
}

function isFilledOnlyWith(area: Area, column: number, table: LevelTable, things: readonly Thing[]): boolean {
  const own = new Set(things.filter((thing) => thing.table === table).map(({ row }) => row));
  const others = things.filter(({ row }) => !own.has(row));
  const isFilled = (row: number) => !isBlank(area.sheet.cells[row]?.[column]);
  return others.length > 0 && [...own].some(isFilled) && !others.some(({ row }) => isFilled(row));
}

/** A row that begins a thing and holds nothing lower says everything of that thing. */
function hasOwnRows(table: LevelTable, things: readonly Thing[]): boolean {
  const lower = new Set(things.filter((thing) => thing.table !== table).map(({ row }) => row));
  return things.every((thing) => thing.table !== table || !lower.has(thing.row));
}

/** No row under a thing says anything else than its first row. */
function saysOneThing(area: Area, column: number, table: LevelTable, things: readonly Thing[]): boolean {
  const said = (row: number) => cellText(area.sheet.cells[row]?.[column]);
  return things.every((thing) => {
    let above: Thing | undefined = thing;
    while (above && above.table !== table) above = above.parent;
    return !above || said(thing.row) === '' || said(thing.row) === said(above.row);
  });
}

/** Where parents have a column of their own: a level beside this one. */
export function columnOfParents(things: readonly Thing[]): number | undefined {
  const columns = new Set(things.flatMap((thing) => namedParent(thing)?.column ?? []));
  return columns.size === 1 ? [...columns][0] : undefined;
}

/**
 * A column that a lower level has too is this table's where nearly all of its rows stand alone: in the others it speaks of what stands
 * beside them. Where none of its rows fills the column, it is the other's.
 */
export function withoutOthers(
  { sheet }: Area,
  table: LevelTable,
  columns: LevelColumns,
  things: readonly Thing[],
): ColumnMap {
  const own = things.filter((thing) => thing.table === table);
  const standAlone = share(own, ({ shared }) => !shared) >= NEARLY_ALL;
  const others = [...columns].filter(([other]) => other !== table).flatMap(([, map]) => [...map.values()]);
  const isFilled = (at: number) => own.some(({ row }) => !isBlank(sheet.cells[row]?.[at]));
  return new Map(
    [...(columns.get(table) ?? [])].filter(
      ([key, at]) =>
        key === planTables[table].identity ||
        key === parentKey(table) ||
        !others.includes(at) ||
        (standAlone && isFilled(at)),
    ),
  );
}
