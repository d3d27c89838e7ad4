/** Finds one mapped table again on its tab: by its headings, wherever they moved to, and by the marks of its columns. */
import type { FoundTable } from '../tables/find-tables';
import { normaliseHeading } from '../tables/headings';
import type { SheetData } from '../tables/sheet-data';
import { areasOf, type Area } from './area';
import { headingReader, type HeadingReader } from './heading-fits';
import { identityOf } from './mapped-key';
import type { MappingLoss } from './mapping-loss';
import { foundTable } from './recognise';
import { isSameHeading, type MappedTable } from './saved-mapping';

export interface Again {
  readonly found?: FoundTable;
  readonly area?: Area;
  readonly lost: readonly MappingLoss[];
  readonly mapped: MappedTable;
}

/** @param marks where the columns are now that were marked when they were mapped, by key */
export function findAgain(sheet: SheetData, mapped: MappedTable, marks: ReadonlyMap<string, number>): Again {
  const { table, tab } = mapped;
  const area = areaOf(sheet, mapped, marks);
  if (!area) return { lost: [{ table, what: 'headings', tab }], mapped };
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
  const lost = keys
    .filter((key) => !columns.has(key))
    .map((key): MappingLoss => ({
      table,
      what: 'column',
      key,
      heading: mapped.columns[key] ?? '',
      tab: sheet.name,
    }));
  const isNamed = columns.has(identityOf(table));
  const places = [...columns].map(([key, column]) => ({ key, column }));
  return {
    ...(isNamed ? { found: foundTable({ area }, places), area } : {}),
    lost,
    mapped: ofToday(mapped, sheet, area, columns),
  };
}

/** The area in which most of the headings stand, or else most of the marked columns. */
function areaOf(sheet: SheetData, mapped: MappedTable, marks: ReadonlyMap<string, number>): Area | undefined {
  let best: Area | undefined;
  let most = 0;
  for (const area of areasOf(sheet, knowing(mapped))) {
    const keys = Object.keys(mapped.columns);
    const named = keys.filter((key) => columnNamed(area, mapped, key) !== undefined).length;
    const marked = keys.filter((key) => columnMarked(area, marks.get(key)) !== undefined).length;
    const points = named + marked / 2;
    if (points > most) [best, most] = [area, points];
  }
  return best;
}

/** The person's own headings are as good as ours on a tab that they mapped. */
function knowing({ table, columns }: MappedTable): HeadingReader {
  const read = headingReader();
  const keys = new Map(Object.entries(columns).map(([key, heading]) => [normaliseHeading(heading), key]));
  keys.delete('');
  return {
    fits: (heading) => {
      const key = keys.get(normaliseHeading(heading));
      const fits = read.fits(heading);
      return key === undefined || table === 'alignmentMap'
        ? fits
        : [...fits, { table, key, how: 'heading', points: 3 }];
    },
    knows: (text) => keys.has(normaliseHeading(text)) || read.knows(text),
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
