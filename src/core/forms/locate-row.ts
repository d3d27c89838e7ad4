/** Finds the row of an open form again: by its ID, or its name where it has none, wherever it stands by now. */
import { UserError } from '../../user-error';
import { normaliseName } from '../strategy/item';
import { shorten } from '../tables/problem';
import type { RowMark } from './field';
import type { RowsOfTable } from './row-choices';
import { sameId } from './same-id';

const LONGEST_QUOTE = 60;

/**
 * @returns the row number, from 1
 * @throws UserError where the row is gone, or where two rows could be meant
 */
export function locateRow({ rows, tab }: RowsOfTable, mark: RowMark): number {
  // A row without a name is known by its place alone, as long as no other has come to stand there.
  if (mark.id === '' && mark.name === '' && !rows.some(({ row }) => row === mark.row)) return mark.row;
  const named = rows.filter(({ name }) => sameName(name, mark.name));
  const same = mark.id === '' ? named : rows.filter(({ id }) => sameId(id, mark.id));
  // Somebody gave the row another ID: it is still the row of that name in that place.
  const found = same.length > 0 ? same : named.filter(({ row }) => row === mark.row);
  if (found.length === 0) throw new UserError(goneSentence(tab, mark));
  const [only] = found.length === 1 ? found : narrowed(found, mark);
  if (only) return only.row;
  throw new UserError(
    doubledSentence(
      tab,
      mark,
      found.map(({ row }) => row),
    ),
  );
}

/** Of several rows with one ID, the one with the same name; of several with one name, the one that has not moved. */
function narrowed<R extends { readonly name: string; readonly row: number }>(
  found: readonly R[],
  mark: RowMark,
): readonly R[] {
  const named = found.filter(({ name }) => sameName(name, mark.name));
  return named.length === 1 ? named : named.filter(({ row }) => row === mark.row);
}

function sameName(a: string, b: string): boolean {
  return normaliseName(a) === normaliseName(b);
}

function goneSentence(tab: string, { id, name }: RowMark): string {
  const what = [id, shorten(name, LONGEST_QUOTE)].filter((part) => part !== '').join(' ');
  return `The row “${what}” is no longer on the tab “${tab}”, so nothing was written. What you typed is still here: look for the row in the sheet, or add it as a new one.`;
}

function doubledSentence(tab: string, { id, name }: RowMark, rows: readonly number[]): string {
  const what = id || shorten(name, LONGEST_QUOTE);
  return `“${what}” stands on the tab “${tab}” more than once, in the rows ${rows.join(' and ')}, so nothing was written. Give each row an ID of its own, then save again.`;
}
