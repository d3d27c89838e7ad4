/** Views of a tab, one for each table that shares its rows: every cell stays at its indexes, other tables' rows are blank. */
import { planTables } from '../../tables/all-tables';
import { cellText, isBlank, type Cell } from '../../tables/cell';
import type { FoundTable, ParentRow } from '../../tables/find-tables';
import type { ColumnMap } from '../../tables/headings';
import type { LevelColumns } from './level-columns';
import type { Area } from '../area';
import { NEARLY_ALL, share } from './shared-rows';
import { namedParent, parentKey, type LevelTable, type Thing } from './thing';

export function viewOf(
  area: Area,
  table: LevelTable,
  columns: LevelColumns,
  all: readonly Thing[],
): FoundTable {
  const things = all.filter((thing) => thing.table === table);
  const { sheet, headingRow } = area;
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  const real = ownColumns(area, table, columns, things);
  const mapped = new Map(real);
  const derived = new Map<string, number>();
  const cells = sheet.cells.map((row, i): Cell[] => (i <= headingRow ? [...row] : []));
  for (const { row } of things) cells[row] = padded(sheet.cells[row] ?? [], width);

  const at = (key: string, thing: Thing) => cellText(sheet.cells[thing.row]?.[real.get(key) ?? -1]);
  let next = width;
  /** A column at the right where the tab itself does not hold the values. */
  const derive = (key: string, seen: number, valueOf: (thing: Thing) => Cell | undefined) => {
    if (things.every((thing) => (valueOf(thing) ?? '') === at(key, thing))) return;
    mapped.set(key, next);
    derived.set(key, seen);
    for (const thing of things) (cells[thing.row] ??= [])[next] = valueOf(thing) ?? '';
    next++;
  };

  const { identity } = planTables[table];
  const name = real.get(identity) ?? 0;
  derive(identity, name, (thing) => thing.name);
  if (things.some(({ id }) => id !== undefined)) derive('id', real.get('id') ?? name, ({ id }) => id);
  else mapped.delete('id');
  const parents = new Map<number, ParentRow>();
  const key = parentKey(table);
  const linked = things.filter((thing) => namedParent(thing) !== undefined);
  for (const thing of linked) {
    const parent = namedParent(thing);
    if (parent) parents.set(thing.row, { table: parent.table, sheetId: sheet.id, row: parent.row + 1 });
  }
  const isSaid = real.has(key) && linked.every((thing) => at(key, thing) !== '');
  if (linked.length > 0 && !isSaid) {
    const seen = real.get(key) ?? columnOfParents(linked) ?? name;
    derive(key, seen, (thing) => namedParent(thing)?.name ?? at(key, thing));
  }
  if (!real.has('product') && things.some(({ team }) => team !== undefined)) {
    derive('product', name, ({ team }) => team);
  }
  for (const group of GIVEN_FOR_GROUPS) {
    const column = real.get(group);
    if (column === undefined || column >= name) continue;
    const filled = filledDown(things, (thing) => at(group, thing));
    derive(group, column, (thing) => filled.get(thing));
  }
  const headings = new Map(area.headings.map((heading, i) => [area.firstColumn + i, heading]));
  return { sheet: { ...sheet, cells }, headingRow, headings, columns: mapped, derived, parents };
}

/** What is often written once for several objectives, in cells that are merged or blank below. */
const GIVEN_FOR_GROUPS = ['product', 'period', 'theme'];

function filledDown(things: readonly Thing[], textOf: (thing: Thing) => string): ReadonlyMap<Thing, string> {
  const said = things.map(textOf).filter((text) => text !== '');
  const isOnce = said.every((text, i) => text !== said[i - 1]);
  let last = '';
  return new Map(things.map((thing) => [thing, (last = textOf(thing) || (isOnce ? last : ''))]));
}

/** Where parents have a column of their own: a level beside this one. */
function columnOfParents(things: readonly Thing[]): number | undefined {
  const columns = new Set(things.map((thing) => namedParent(thing)?.column));
  return columns.size === 1 ? [...columns][0] : undefined;
}

/**
 * The columns that the table's rows fill. One that a lower level has too is this table's where nearly all of its rows stand alone: in the
 * others it speaks of what stands beside them. Where none of its rows fills the column, it is the other's.
 */
function ownColumns(
  { sheet }: Area,
  table: LevelTable,
  columns: LevelColumns,
  things: readonly Thing[],
): ColumnMap {
  const own = columns.get(table) ?? new Map<string, number>();
  const { identity } = planTables[table];
  const standAlone = share(things, ({ shared }) => !shared) >= NEARLY_ALL;
  const others = [...columns].filter(([other]) => other !== table).flatMap(([, map]) => [...map.values()]);
  const isFilled = (at: number) => things.some(({ row }) => !isBlank(sheet.cells[row]?.[at]));
  return new Map(
    [...own].filter(([key, at]) => key === identity || !others.includes(at) || (standAlone && isFilled(at))),
  );
}

function padded(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, i) => row[i] ?? '');
}
