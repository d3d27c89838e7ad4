/** Finds one mapped table again on its tab: by its headings, wherever they moved to, and by the marks of its columns. */
import { normaliseHeading } from '../tables/headings';
import type { SheetData } from '../tables/sheet-data';
import type { Area } from './area';
import { headingReader, type Fit, type HeadingReader } from './heading-fits';
import { identityOf } from './mapped-key';
import type { MappingLoss } from './mapping-loss';
import { isSameHeading, type MappedTable } from './saved-mapping';

export interface Again {
  readonly mapped: MappedTable;
  readonly area: Area;
  /** Where the columns are now, by key: only where the one that names the rows is among them. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface Search {
  readonly again: Again | undefined;
  readonly lost: readonly MappingLoss[];
  /** With the headings and the tab name of today. */
  readonly mapped: MappedTable;
}

/**
 * @param areas those of the tab, as `areasOf` finds them with `knowing`
 * @param marks where the columns are now that were marked when they were mapped, by key
 */
export function findAgain(
  sheet: SheetData,
  areas: readonly Area[],
  mapped: MappedTable,
  marks: ReadonlyMap<string, number>,
): Search {
  const { table } = mapped;
  const area = areaOf(areas, mapped, marks);
  if (!area) return { again: undefined, lost: [{ table, what: 'headings', tab: sheet.name }], mapped };
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const take = (key: string, column: number | undefined) => {
    if (column === undefined || columns.has(key) || taken.has(column)) return;
    columns.set(key, column);
    taken.add(column);
  };
  const keys = Object.keys(mapped.columns);
  for (const key of keys) take(key, columnNamed(area, mapped, key));
  for (const key of keys) take(key, columnMarked(area, marks.get(key)));
  const missing = keys.filter((key) => !columns.has(key));
  const lost = missing.map((key): MappingLoss => {
    const heading = mapped.columns[key] ?? '';
    return { table, what: 'column', key, heading, tab: sheet.name };
  });
  const today = ofToday(mapped, sheet, area, columns);
  const isNamed = columns.has(identityOf(table));
  return { again: isNamed ? { mapped, area, columns } : undefined, lost, mapped: today };
}

/** The area in which most of the headings stand, or else most of the marked columns. */
function areaOf(
  areas: readonly Area[],
  mapped: MappedTable,
  marks: ReadonlyMap<string, number>,
): Area | undefined {
  let best: Area | undefined;
  let most = 0;
  for (const area of areas) {
    const keys = Object.keys(mapped.columns);
    const named = keys.filter((key) => columnNamed(area, mapped, key) !== undefined).length;
    const marked = keys.filter((key) => columnMarked(area, marks.get(key)) !== undefined).length;
    const points = named + marked / 2;
    if (points > most) [best, most] = [area, points];
  }
  return best;
}

/** A reader for a tab that a person mapped: their own headings are as good as ours. */
export function knowing(tables: readonly MappedTable[]): HeadingReader {
  const read = headingReader();
  const own = new Map<string, readonly Fit[]>();
  for (const { table, columns } of tables) {
    if (table === 'alignmentMap') continue;
    for (const [key, heading] of Object.entries(columns)) {
      const said = normaliseHeading(heading);
      if (said !== '') own.set(said, [...(own.get(said) ?? []), { table, key, how: 'heading', points: 3 }]);
    }
  }
  return {
    fits: (heading) => [...(own.get(normaliseHeading(heading)) ?? []), ...read.fits(heading)],
    knows: (text) => own.has(normaliseHeading(text)) || read.knows(text),
  };
}

function columnNamed(area: Area, { columns, nth }: MappedTable, key: string): number | undefined {
  const wanted = columns[key] ?? '';
  if (wanted === '') return undefined;
  const same = area.headings.flatMap((heading, i) => (isSameHeading(heading, wanted) ? [i] : []));
  const at = same[nth?.[key] ?? 0] ?? same[0];
  return at === undefined ? undefined : area.firstColumn + at;
}

function columnMarked({ firstColumn, lastColumn }: Area, column: number | undefined): number | undefined {
  return column !== undefined && column >= firstColumn && column <= lastColumn ? column : undefined;
}

/** The same object where nothing has changed. */
function ofToday(
  mapped: MappedTable,
  sheet: SheetData,
  { headings, firstColumn }: Area,
  columns: ReadonlyMap<string, number>,
): MappedTable {
  const now = Object.entries(mapped.columns).map(([key, before]) => {
    const column = columns.get(key);
    const heading = column === undefined ? before : (headings[column - firstColumn] ?? before);
    return [key, isSameHeading(heading, before) ? before : heading] as const;
  });
  const isSame = sheet.name === mapped.tab && now.every(([key, heading]) => mapped.columns[key] === heading);
  return isSame ? mapped : { ...mapped, tab: sheet.name, columns: Object.fromEntries(now) };
}
