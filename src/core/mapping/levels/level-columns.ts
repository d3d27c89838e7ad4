/** Which of the other columns belong to which level of rows that are shared. */
import { planTables } from '../../tables/all-tables';
import { cellText, isBlank } from '../../tables/cell';
import { normaliseHeading, type ColumnMap } from '../../tables/headings';
import { columnsOf as declared } from '../../tables/table';
import { idColumn } from './ids';
import type { NameColumns } from './kind';
import { columnsOf, headingAt, lastOf, type Area } from './shared-rows';
import { type LevelTable, type Thing } from './thing';
import { levelPrefix } from './words';

export type LevelColumns = ReadonlyMap<LevelTable, ColumnMap>;

/** Each level's columns as they stand on the tab, its names among them. */
export function levelColumns(area: Area, names: NameColumns, things: readonly Thing[]): LevelColumns {
  const result = new Map(
    [...names].map(([table, column]) => [table, new Map([[planTables[table].identity, column]])]),
  );
  const taken = new Set(names.values());
  const give = (table: LevelTable, key: string, column: number) => {
    const own = result.get(table);
    if (own && !own.has(key)) own.set(key, column);
  };
  for (const column of columnsOf(area).filter((one) => !taken.has(one))) {
    const heading = normaliseHeading(headingAt(area, column));
    if (heading === '') continue;
    const keys = keysOf([...names.keys()], heading);
    const owners = keys.size > 0 ? ownersOf(area, column, [...keys.keys()], names, things) : [];
    for (const table of owners) give(table, keys.get(table) ?? '', column);
    if (keys.size > 0) continue;
    const prefix = levelPrefix(heading);
    const table =
      [...names.keys()].find((one) => one === prefix?.level) ?? objectivesOf(names, prefix?.level);
    const key = table && prefix && keysOf([table], prefix.rest).get(table);
    if (table && key) give(table, key, column);
  }
  giveIds(area, result, names, things, give);
  return result;
}

/** "Objective owner" is the owner of whatever objectives there are. */
function objectivesOf(names: NameColumns, level: string | undefined): LevelTable | undefined {
  if (level !== 'productObjectives' && level !== 'objectiveOrAbove') return undefined;
  return level === 'objectiveOrAbove' || !names.has('productObjectives') ? [...names.keys()][0] : undefined;
}

/** The key of the column that a heading names, for each table that has one. */
function keysOf(tables: readonly LevelTable[], heading: string): ReadonlyMap<LevelTable, string> {
  return new Map(
    tables.flatMap((table): [LevelTable, string][] => {
      const columns = declared(planTables[table]).filter(
        ([key]) => key !== planTables[table].identity && key !== 'id',
      );
      const isExact = columns.find(([, column]) => normaliseHeading(column.heading) === heading);
      const means = isExact ?? columns.find(([, { synonyms }]) => synonyms.includes(heading));
      return means ? [[table, means[0]]] : [];
    }),
  );
}

/**
 * Where each row is one thing, a column is everybody's. Where levels stand beside each other, it is the lowest level's, unless it is filled
 * only where an upper level begins, or stands between the two names and says one thing for each upper one. Of both where it is the lowest's.
 */
function ownersOf(
  area: Area,
  column: number,
  tables: readonly LevelTable[],
  names: NameColumns,
  things: readonly Thing[],
): readonly LevelTable[] {
  const order = inOrder(names, things);
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
  if (candidates.includes(lowest)) return candidates;
  return candidates.slice(-1).filter((table) => saysOneThing(area, column, table, things));
}

/** Levels from the top down, as the things stand under each other. */
function inOrder(names: NameColumns, things: readonly Thing[]): readonly LevelTable[] {
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

/** No row under a thing says anything else than its first row. */
function saysOneThing(area: Area, column: number, table: LevelTable, things: readonly Thing[]): boolean {
  const said = (row: number) => cellText(area.sheet.cells[row]?.[column]);
  return things.every((thing) => {
    let above: Thing | undefined = thing;
    while (above && above.table !== table) above = above.parent;
    return !above || said(thing.row) === '' || said(thing.row) === said(above.row);
  });
}

/** An ID column belongs to the level whose heading it has or whose names stand right of it, else to the lowest. */
function giveIds(
  area: Area,
  result: ReadonlyMap<LevelTable, ReadonlyMap<string, number>>,
  names: NameColumns,
  things: readonly Thing[],
  give: (table: LevelTable, key: string, column: number) => void,
): void {
  const taken = [...names.values()];
  for (;;) {
    const used = [...result.values()].flatMap((columns) => [...columns.values()]);
    const column = idColumn(area, [...taken, ...used]);
    if (column === undefined) return;
    taken.push(column);
    const sharing = new Set(names.values()).size < names.size;
    const beside = [...names].find(([, at]) => at === column + 1)?.[0];
    const tables = sharing ? [...names.keys()] : [beside ?? lastOf(inOrder(names, things))];
    for (const table of tables) if (table) give(table, 'id', column);
  }
}
