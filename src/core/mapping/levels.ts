/** Tables that share the rows of an area, as where one column holds objectives and their key results together. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import type { FoundTable } from '../tables/find-tables';
import type { ColumnMap } from '../tables/headings';
import { underBanners } from './levels/banners';
import { beside } from './levels/beside';
import { holdsCodes, withLastingIds } from './levels/ids';
import type { Kind, LevelContext, NameColumns } from './levels/kind';
import { levelColumns } from './levels/level-columns';
import type { LevelColumns } from './levels/level-owners';
import type { Area } from './area';
import { LEVEL_TABLES, lower, parentKey, type LevelTable, type Thing } from './levels/thing';
import { marked } from './levels/marked';
import { numbered } from './levels/numbered';
import { plain } from './levels/plain';
import { typed } from './levels/typed';
import { viewOf } from './levels/view';

/** The clearest first. */
const KINDS = { typed, numbered, beside, marked, banners: plain } as const satisfies Record<string, Kind>;
export type LevelsKind = keyof typeof KINDS;
const LEVELS_KINDS = Object.keys(KINDS) as readonly LevelsKind[];

export interface Levels {
  readonly kind: LevelsKind;
  /** A view of the tab for each table. */
  readonly tables: ReadonlyMap<PlanTableKey, FoundTable>;
  /** The columns of each table that the tab really has, as `viewLevels` takes them. */
  readonly columns: ReadonlyMap<PlanTableKey, ColumnMap>;
  /** One sentence for the screen. */
  readonly why: string;
}

/**
 * Reads an area whose rows several tables share; undefined where each row is one thing of one table, or where it is not clear what the
 * rows are.
 */
export function findLevels(area: Area, context: LevelContext): Levels | undefined {
  for (const kind of LEVELS_KINDS) {
    const names = KINDS[kind].guess(area, context);
    if (!names) continue;
    const things = KINDS[kind].read(area, names);
    return toLevels(area, kind, things, levelColumns(area, names, things, context.read));
  }
  return undefined;
}

/** The same levels again, for a mapping that a person confirmed: the kind and the columns are given. */
export function viewLevels(
  area: Area,
  kind: LevelsKind,
  columns: ReadonlyMap<PlanTableKey, ColumnMap>,
): Levels | undefined {
  const own = new Map(LEVEL_TABLES.flatMap((table) => ofTable(table, columns.get(table))));
  const names = new Map(
    LEVEL_TABLES.flatMap((table) => ofTable(table, own.get(table)?.get(planTables[table].identity))),
  );
  const all = kind === 'beside' ? besideAgain(area, own, names) : names;
  return toLevels(area, kind, KINDS[kind].read(area, all), own);
}

function ofTable<T>(table: LevelTable, value: T | undefined): readonly (readonly [LevelTable, T])[] {
  return value === undefined ? [] : [[table, value]];
}

/**
 * A level whose own table stands elsewhere still says what the level below it belongs to. One that shares the column of a lower level is
 * named by lines between the rows.
 */
function besideAgain(area: Area, columns: LevelColumns, names: NameColumns): NameColumns {
  const order = [...names];
  const levels = new Map(order.filter(([, at], i) => !order.slice(i + 1).some(([, other]) => other === at)));
  for (const [table, map] of columns) {
    const at = map.get(parentKey(table));
    const above = LEVEL_TABLES[LEVEL_TABLES.indexOf(table) - 1];
    const isLevel = at !== undefined && at < (names.get(table) ?? 0) && ![...names.values()].includes(at);
    if (above && isLevel && !names.has(above) && !holdsCodes(area, at)) levels.set(above, at);
  }
  return levels;
}

function toLevels(
  area: Area,
  kind: LevelsKind,
  read: readonly Thing[],
  given: LevelColumns,
): Levels | undefined {
  const things = withLastingIds(underBanners(area, read, given));
  // What only lines between the rows name has no heading of its own: its names stand in the column of those lines.
  const columns = new Map(given);
  for (const { table, column } of things) {
    if (!columns.has(table)) columns.set(table, new Map([[planTables[table].identity, column]]));
  }
  const tables = [...new Set(things.map(({ table }) => table))].sort(lower);
  if (tables.length < 2 && !things.some(({ team }) => team !== undefined)) return undefined;
  const [upper = 'companyObjectives', under = upper] = tables.slice(-2);
  return {
    kind,
    tables: new Map(tables.map((table) => [table, viewOf(area, table, columns, things)])),
    columns,
    why: KINDS[kind].why(A[under], `the ${A[upper].split(' ').slice(1).join(' ')}`),
  };
}

const A: Readonly<Record<LevelTable, string>> = {
  companyObjectives: 'a company objective',
  productObjectives: 'an objective',
  keyResults: 'a key result',
  initiatives: 'an initiative',
};
