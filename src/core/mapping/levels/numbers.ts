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

interface NumberColumn {
  /** What each row says; undefined where it is no number. None where they are not telling. */
  readonly rows: readonly (Numbered | undefined)[];
  /** False where all of them are 1, 2, 3 or IN-1, IN-2: they tell of no levels, whatever rows are looked at. */
  readonly isTelling: boolean;
}

/** Each column may be asked for once for every column of names. */
const known = new WeakMap<Area, Map<number, NumberColumn>>();

function read(area: Area, column: number): NumberColumn {
  const columns = known.get(area) ?? new Map<number, NumberColumn>();
  known.set(area, columns);
  const before = columns.get(column);
  if (before) return before;
  const found = rowsOf(area).map(({ row, cells }) => {
    const said = cellText(cells[column]);
    const [, letters = '', digits = ''] = NUMBER.exec(said) ?? [];
    return digits === '' ? undefined : { row, said, letters, digits };
  });
  const first = found.find((one) => one !== undefined);
  const isTelling = found.some(
    (one) => one !== undefined && (one.digits.includes('.') || one.letters !== first?.letters),
  );
  const rows = isTelling ? found.map((one) => one && withPath(one)) : [];
  const result = { rows, isTelling };
  columns.set(column, result);
  return result;
}

function withPath({ row, said, letters, digits }: Omit<Numbered, 'path'> & { digits: string }): Numbered {
  return { row, said, letters, path: digits.split('.').map(Number) };
}

/** The numbers of all rows with a name, where nearly all have one that can tell of levels. */
export function numbersIn(area: Area, column: number, name: number): readonly Numbered[] | undefined {
  const { rows, isTelling } = read(area, column);
  if (!isTelling) return undefined;
  const numbers = rows.filter((_, i) => !isBlank(rowsOf(area)[i]?.cells[name]));
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
