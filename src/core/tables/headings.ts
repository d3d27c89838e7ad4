/** Matches a tab's headings to the columns of a table, whatever their order and wording. */
import { atFirstUse } from '../at-first-use';
import type { Cell } from './cell';
import { cellText, composed } from './cell';
import { columnsOf, type Table } from './table';

/** Column keys with the index (from 0) of the sheet column that holds them. */
export type ColumnMap = ReadonlyMap<string, number>;

export interface HeadingMatch {
  readonly columns: ColumnMap;
  /** How well the row fits as this table's headings; 0 where the naming column is missing. */
  readonly score: number;
}

const SIGNS = atFirstUse(() => /[^\p{L}\p{N}#/]+/gu);

/** A heading as it is compared: lower case, without what stands in brackets, punctuation and doubled spaces. */
export function normaliseHeading(cell: Cell | undefined): string {
  const text = composed(cellText(cell)).toLowerCase();
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(SIGNS(), ' ')
    .trim();
}

/** Nothing to take out, which most headings can be told by at once. */
const PLAIN = /^[a-z\d#/]+(?: [a-z\d#/]+)*$/;

/** An exact heading counts most; a synonym that another table uses for something else should not outweigh it. */
const EXACT = 3;
const SYNONYM = 2;

/** The words for each column of a table, as they are compared; worked out once for all rows that are looked at. */
export interface HeadingWords {
  readonly identity: string;
  readonly exact: readonly (readonly [key: string, heading: string])[];
  /** Not worked out where a row has every heading itself, as on the tabs that set-up lays out. */
  readonly others: () => Synonyms;
}

interface Synonyms {
  readonly columns: readonly (readonly [key: string, words: ReadonlySet<string>])[];
  /** All words of all columns, headings too: a cell that holds none of them needs no closer look. */
  readonly all: ReadonlySet<string>;
}

const known = atFirstUse(() => new WeakMap<Table, HeadingWords>());

/** The same object for the same table, because a look for tables asks for each of them many times. */
export function headingWords(table: Table): HeadingWords {
  const words = known().get(table) ?? wordsOf(table);
  known().set(table, words);
  return words;
}

function wordsOf(table: Table): HeadingWords {
  const columns = columnsOf(table);
  const exact = columns.map(([key, { heading }]) => [key, normaliseHeading(heading)] as const);
  return { identity: table.identity, exact, others: atFirstUse(() => synonymsOf(columns, exact)) };
}

function synonymsOf(columns: ReturnType<typeof columnsOf>, exact: HeadingWords['exact']): Synonyms {
  const all = new Set(exact.map(([, heading]) => heading));
  const words = columns.map(([key, { synonyms }]) => {
    const said = new Set(synonyms.map(normaliseHeading));
    said.forEach((word) => all.add(word));
    return [key, said] as const;
  });
  return { columns: words, all };
}

/** What a row scores that has every heading itself: none fits better. */
export function bestScore({ exact }: HeadingWords): number {
  return exact.length * EXACT;
}

/**
 * The best match of a row of cells to the columns of a table. Exact headings are taken first, so that a synonym never takes a
 * column away from the heading that names it.
 */
export function matchHeadings(row: readonly Cell[], words: HeadingWords): HeadingMatch {
  const said = row.map(normaliseHeading);
  const columns = new Map<string, number>();
  const free = new Set(said.flatMap((heading, i) => (heading === '' ? [] : [i])));
  const take = (key: string, isNamed: (heading: string) => boolean) => {
    for (const index of free) {
      if (!isNamed(said[index] ?? '')) continue;
      columns.set(key, index);
      free.delete(index);
      return;
    }
  };
  for (const [key, heading] of words.exact) take(key, (one) => one === heading);
  const exact = columns.size;
  if (exact < words.exact.length) {
    const { all, columns: others } = words.others();
    for (const index of free) if (!all.has(said[index] ?? '')) free.delete(index);
    for (const [key, synonyms] of others) if (!columns.has(key)) take(key, (one) => synonyms.has(one));
  }
  const score = exact * EXACT + (columns.size - exact) * SYNONYM;
  return { columns, score: columns.has(words.identity) ? score : 0 };
}
