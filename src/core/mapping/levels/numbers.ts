/** The numbers in a column: 1, 1.1, 1.1.2, or O1, KR1.1. */
import { cellText, isBlank } from '../../tables/cell';
import type { Area } from '../area';
import { nearlyAll, rowsOf } from './shared-rows';

export interface Numbered {
  readonly row: number;
  readonly said: string;
  /** KR in KR1.2, '' where it is a bare number. */
  readonly letters: string;
  readonly path: readonly number[];
}

export const NUMBER = /^(?:([a-z]{1,3})[-_ ]?)?(\d+(?:\.\d+)*)\.?$/i;

/** Each column may be asked for once for every column of names. */
const known = new WeakMap<Area, Map<number, readonly (Numbered | undefined)[]>>();

/** What each row says in a column; undefined where it is no number. */
function read(area: Area, column: number): readonly (Numbered | undefined)[] {
  const columns = known.get(area) ?? new Map<number, readonly (Numbered | undefined)[]>();
  known.set(area, columns);
  const before = columns.get(column);
  if (before) return before;
  const rows = rowsOf(area).map(({ row, cells }) => {
    const said = cellText(cells[column]);
    const [, letters = '', digits = ''] = NUMBER.exec(said) ?? [];
    return digits === '' ? undefined : { row, said, letters, path: digits.split('.').map(Number) };
  });
  columns.set(column, rows);
  return rows;
}

/** The numbers of all rows with a name, where nearly all have one. */
export function numbersIn(area: Area, column: number, name: number): readonly Numbered[] | undefined {
  const numbers = read(area, column).filter((_, i) => !isBlank(rowsOf(area)[i]?.cells[name]));
  if (!nearlyAll(numbers, (one) => one !== undefined)) return undefined;
  const result = numbers.flatMap((one) => one ?? []);
  return result.length < 3 ? undefined : withTens(result);
}

/** The number 1.10 is kept as 1.1 by Sheets: behind 1.9 it is the tenth. */
function withTens(rows: readonly Numbered[]): readonly Numbered[] {
  const last = new Map<number, number>();
  return rows.map((one) => {
    const [first = 0, second] = one.path;
    if (one.path.length !== 2 || second === undefined) return one;
    const before = last.get(first);
    const isTen = before !== undefined && before % 10 === 9 && second === (before + 1) / 10;
    last.set(first, isTen ? before + 1 : second);
    return isTen ? { ...one, path: [first, before + 1], said: `${one.said}0` } : one;
  });
}
