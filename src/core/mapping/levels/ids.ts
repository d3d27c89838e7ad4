/** Codes of rows: the column that holds them, and those that tell rows apart. */
import { cellText, isBlank } from '../../tables/cell';
import { normaliseHeading } from '../../tables/headings';
import type { Area } from '../area';
import { columnsOf, headingAt, NEARLY_ALL, rowsOf, share, type AreaRow } from './shared-rows';
import { LEVEL_TABLES, type LevelTable, type Thing } from './thing';

const ID_HEADINGS = new Set([
  'id',
  'ref',
  'code',
  'key',
  'nr',
  'no',
  '#',
  'number',
  'num',
  'item id',
  'okr id',
]);

/** A column with a heading such as ID or #, or with codes under any heading. */
export function idColumn(area: Area, taken: readonly number[]): number | undefined {
  const free = columnsOf(area).filter((column) => !taken.includes(column));
  return (
    free.find((column) => ID_HEADINGS.has(normaliseHeading(headingAt(area, column)))) ??
    free.find((column) => {
      const texts = rowsOf(area)
        .map(({ cells }) => cellText(cells[column]))
        .filter((text) => text !== '');
      return (
        texts.length > 1 &&
        texts.every((text) => isCode(text)) &&
        new Set(texts.map((text) => text.toLowerCase())).size === texts.length
      );
    })
  );
}

/** CO-1, O1, KR1.2 */
export function isCode(text: string): boolean {
  return /^[a-z]{1,6}[-_ ]?\d+(?:\.\d+)*$/i.test(text);
}

/** True where nearly all cells of a column are codes: they name rows of another table. */
export function holdsCodes(area: Area, column: number): boolean {
  const cells = rowsOf(area).map(({ cells: own }) => own[column]);
  return (
    share(
      cells.filter((cell) => !isBlank(cell)),
      (cell) => isCode(cellText(cell)),
    ) >= NEARLY_ALL
  );
}

/** Numbering that starts again under each parent tells nothing apart: such IDs are left out, for a whole table at once. */
export function withLastingIds(things: readonly Thing[]): readonly Thing[] {
  const useless = LEVEL_TABLES.filter((table) => {
    const ids = things.filter((thing) => thing.table === table).map(({ id }) => id?.toLowerCase());
    return ids.some((id) => id === undefined) || new Set(ids).size < ids.length;
  });
  if (useless.length === 0) return things;
  return mapThings(things, (thing) => (useless.includes(thing.table) ? { ...thing, id: undefined } : thing));
}

/** The same tree with each thing changed: parents come before what belongs to them. */
export function mapThings(things: readonly Thing[], change: (thing: Thing) => Thing): readonly Thing[] {
  const now = new Map<Thing, Thing>();
  for (const thing of things) {
    now.set(thing, change({ ...thing, parent: thing.parent && (now.get(thing.parent) ?? thing.parent) }));
  }
  return [...now.values()];
}

/** A row that is one thing by itself: its name in one column and, where there is such a column, its ID in another. */
export function thingOf(
  { row, cells }: AreaRow,
  table: LevelTable,
  name: number,
  id: number | undefined,
): Thing {
  const own = id === undefined ? '' : cellText(cells[id]);
  return {
    table,
    row,
    column: name,
    name: cellText(cells[name]),
    id: own || undefined,
    parent: undefined,
    shared: false,
  };
}
