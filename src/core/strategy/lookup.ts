/** The rows of one table by what cells may call them: an ID, a name, either in other words, or where they stand. */
import { atFirstUse } from '../at-first-use';
import { composed } from '../tables/cell';
import type { ParentRow } from '../tables/find-tables';
import { normaliseName, type Item } from './item';

export type Find<I> = (text: string) => I | undefined;

/** "CO-1 Grow revenue": the ID in front counts, and a changed wording behind it does no harm. */
export const LEADING_ID = /^([A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*)\b/;

export interface Lookup<I> {
  readonly exactly: Find<I>;
  readonly byLeadingId: Find<I>;
  /** By an ID in brackets behind the name, or by the same letters and digits with other signs between them or another code in front. */
  readonly inOtherWords: Find<I>;
  readonly inRow: (row: ParentRow) => I | undefined;
}

export function lazyLookup<I extends Item>(items: readonly I[]): () => Lookup<I> {
  let built: Lookup<I> | undefined;
  return () => (built ??= lookUp(items));
}

function lookUp<I extends Item>(items: readonly I[]): Lookup<I> {
  const byId = new Map<string, I>();
  const byName = new Map<string, I>();
  let byRow: Map<string, I> | undefined;
  let byLetters: Map<string, I | undefined> | undefined;
  for (const item of items) {
    const [id, name] = [normaliseId(item.id), normaliseName(item.name)];
    if (id && !byId.has(id)) byId.set(id, item);
    if (!byName.has(name)) byName.set(name, item);
  }
  return {
    exactly: (text) => byId.get(normaliseId(text)) ?? byName.get(normaliseName(text)),
    byLeadingId: (text) => byId.get(normaliseId(LEADING_ID.exec(text)?.[1] ?? '')),
    inOtherWords: (text) => {
      const behind = byId.get(normaliseId(ID_BEHIND.exec(text)?.[1] ?? ''));
      if (behind) return behind;
      byLetters ??= lettersOf(items);
      return byLetters.get(letters(text)) ?? byLetters.get(letters(text.replace(CODE_IN_FRONT, '')));
    },
    inRow: (row) => {
      byRow ??= new Map(items.map((item) => [rowKey({ ...item.place, table: item.table }), item]));
      return byRow.get(rowKey(row));
    },
  };
}

/** Grow revenue (CO-1) */
const ID_BEHIND = /[([]\s*([A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*)\s*[)\]]\s*$/;
/** What is taken off a name: "O1: Grow revenue", "CO-1 – Grow revenue". */
const CODE_IN_FRONT = /^[A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*[\s:.)\]–—-]+(?=\S)/;

/** Items by the letters and digits of their names, with and without a code in front, and by that code; what fits two names fits none. */
function lettersOf<I extends Item>(items: readonly I[]): Map<string, I | undefined> {
  const result = new Map<string, I | undefined>();
  for (const item of items) {
    const code = item.id === '' ? (CODE_IN_FRONT.exec(item.name)?.[0] ?? '') : '';
    const keys = [item.name, item.name.slice(code.length), code, `${item.id} ${item.name}`].map(letters);
    for (const key of new Set(keys)) {
      if (key !== '') result.set(key, result.has(key) && result.get(key) !== item ? undefined : item);
    }
  }
  return result;
}

const SIGNS = atFirstUse(() => /[^\p{L}\p{N}]+/gu);

function letters(text: string): string {
  return composed(text).toLowerCase().replace(/&/g, 'and').replace(SIGNS(), '');
}

function rowKey({ table, sheetId, row }: ParentRow): string {
  return `${table} ${sheetId} ${row}`;
}

function normaliseId(text: string): string {
  return composed(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
