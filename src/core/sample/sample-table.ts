/** A table of the sample as data: days and quarters are marks in it, such as {ago 6}, until it is started on a day. */
import type { Cell } from '../tables/cell';
import type { SampleCalendar } from './sample-calendar';
import { typedRows } from './typed-rows';

export interface SampleTable<K extends string = string> {
  /** Keys of the table's columns, in the order of the cells. */
  readonly columns: readonly K[];
  /** A line a row, cells parted by bars. */
  readonly lines: string;
}

export function sampleTable<const K extends string>(columns: readonly K[], lines: string): SampleTable<K> {
  return { columns, lines };
}

/** {quarter}, {week 9}, {way 47 10 0.5}: a name of the calendar, and the numbers that it takes. */
const MARK = /\{([a-zA-Z]+)((?: -?[\d.]+)*)\}/g;

/** The rows of a table, by column key, in the days of a calendar. @throws where a mark is none of the calendar's */
export function rowsIn<K extends string>(
  { columns, lines }: SampleTable<K>,
  calendar: SampleCalendar,
): readonly Partial<Record<K, Cell>>[] {
  const said = lines.replace(MARK, (mark, name: string, numbers: string) => {
    const value = calendar[name as keyof SampleCalendar] as Value | undefined;
    if (value === undefined) throw new Error(`The sample's calendar does not know ${mark}.`);
    return typeof value === 'string' ? value : value(...numbers.trim().split(' ').map(Number));
  });
  return typedRows(columns, said);
}

type Value = string | ((...numbers: readonly number[]) => string);
