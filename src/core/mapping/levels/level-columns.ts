/** Which of the other columns belong to which level of rows that are shared. */
import { planTables } from '../../tables/all-tables';
import { columnOf } from '../../tables/table';
import type { Fit, HeadingReader } from '../heading-fits';
import { CONTRADICT, LEAST_POINTS } from '../match-columns';
import { profileOf, type Profile } from '../profile';
import { valueFit } from '../value-fit';
import { idColumn } from './ids';
import type { NameColumns } from './kind';
import type { Area } from '../area';
import { columnOfParents, ownersOf, topDown, withoutOthers, type LevelColumns } from './level-owners';
import { columnsOf, headingAt, lastOf, rowsOf } from './shared-rows';
import { parentKey, type LevelTable, type Thing } from './thing';
import { levelPrefix } from './words';

/** Each level's columns as they stand on the tab, its names among them. */
export function levelColumns(
  area: Area,
  names: NameColumns,
  things: readonly Thing[],
  read: HeadingReader,
): LevelColumns {
  const result = new Map(
    [...names].map(([table, column]) => [table, new Map([[planTables[table].identity, column]])]),
  );
  const taken = new Set(names.values());
  const give = (table: LevelTable, key: string, column: number) => {
    const own = result.get(table);
    if (own && !own.has(key)) own.set(key, column);
  };
  const offers = columnsOf(area).flatMap((column) => {
    if (taken.has(column) || headingAt(area, column) === '') return [];
    const profile = profileOf(rowsOf(area).map(({ cells }) => cells[column]));
    return [...fitsOf(names, headingAt(area, column), profile, read)].map(([table, fit]) => ({
      ...fit,
      table,
      column,
    }));
  });
  for (const column of new Set(offers.map((offer) => offer.column))) {
    const own = offers.filter((offer) => offer.column === column);
    const owners = ownersOf(
      area,
      column,
      own.map(({ table }) => table),
      names,
      things,
    );
    // A better heading for the same takes it, as "Due" does beside "End of the test".
    for (const { table, key, points } of own.filter((offer) => owners.includes(offer.table))) {
      const isBeaten = offers.some(
        (other) => other.table === table && other.key === key && other.points > points,
      );
      if (!isBeaten) give(table, key, column);
    }
  }
  giveIds(area, result, names, things, give);
  for (const [table, column] of names) {
    const parents = columnOfParents(things.filter((thing) => thing.table === table));
    if (parents !== undefined && parents !== column) give(table, parentKey(table), parents);
  }
  return new Map([...result.keys()].map((table) => [table, withoutOthers(area, table, result, things)]));
}

/** A heading that begins with a level is that level's alone: "KR owner". */
function fitsOf(
  names: NameColumns,
  heading: string,
  profile: Profile,
  read: HeadingReader,
): ReadonlyMap<LevelTable, Fit> {
  const tables = [...names.keys()];
  const fits = keysOf(tables, heading, profile, read);
  const prefix = levelPrefix(heading);
  if (!prefix || [...fits.values()].some(({ how }) => how !== 'part')) return fits;
  const table = tables.find((one) => one === prefix.level) ?? objectivesOf(names, prefix.level);
  const own = table && keysOf([table], prefix.rest, profile, read);
  return own && own.size > 0 ? own : fits;
}

/** "Objective owner" is the owner of whatever objectives there are. */
function objectivesOf(names: NameColumns, level: string | undefined): LevelTable | undefined {
  if (level !== 'productObjectives' && level !== 'objectiveOrAbove') return undefined;
  return level === 'objectiveOrAbove' || !names.has('productObjectives') ? [...names.keys()][0] : undefined;
}

/** The key of the column that a heading names, for each table that has one. What the values contradict counts less. */
function keysOf(
  tables: readonly LevelTable[],
  heading: string,
  profile: Profile,
  read: HeadingReader,
): ReadonlyMap<LevelTable, Fit> {
  const result = new Map<LevelTable, Fit>();
  for (const fit of read.fits(heading)) {
    const table = tables.find((one) => one === fit.table);
    if (!table || fit.key === 'id' || fit.key === planTables[table].identity) continue;
    const values = valueFit(fit.key, columnOf(planTables[table], fit.key), profile, false);
    const points = values < 0 ? fit.points - CONTRADICT[fit.how] : fit.points;
    const isBest = points >= LEAST_POINTS && points > (result.get(table)?.points ?? 0);
    if (isBest) result.set(table, { ...fit, points });
  }
  return result;
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
    const tables = sharing ? [...names.keys()] : [beside ?? lastOf(topDown(names, things))];
    for (const table of tables) if (table) give(table, 'id', column);
  }
}
