/** Views of a tab, one for each table that shares its rows: every cell stays at its indexes, other tables' rows are blank. */
import { planTables } from '../../tables/all-tables';
import { cellText, type Cell } from '../../tables/cell';
import type { FoundTable, ParentRow } from '../../tables/find-tables';
import type { LevelColumns } from './level-owners';
import type { Area } from '../area';
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
  const real = columns.get(table) ?? new Map<string, number>();
  const mapped = new Map(real);
  const derived = new Map<string, number>();
  const cells = sheet.cells.map((row, i): Cell[] => (i <= headingRow ? [...row] : []));
  for (const { row } of things) cells[row] = padded(sheet.cells[row] ?? [], width);

  const at = (key: string, thing: Thing) => cellText(sheet.cells[thing.row]?.[real.get(key) ?? -1]);
  let next = width;
  /** A column at the right where the tab itself does not hold the values. */
  const derive = (key: string, seen: number, valueOf: (thing: Thing) => Cell | undefined) => {
    if (mapped.has(key) && things.every((thing) => (valueOf(thing) ?? '') === at(key, thing))) return;
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
  // A cell that names another row of this area is that row's: nobody links a row by writing into it.
  const seen = real.get(key);
  const isOwn = seen !== undefined && !all.some(({ column }) => column === seen);
  if (linked.length > 0 && !(isOwn && linked.every((thing) => at(key, thing) !== ''))) {
    mapped.delete(key);
    derive(key, seen ?? name, (thing) => namedParent(thing)?.name ?? at(key, thing));
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

function padded(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, i) => row[i] ?? '');
}
