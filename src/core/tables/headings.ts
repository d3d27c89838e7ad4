/** Matches a tab's headings to the columns of a table, whatever their order and wording. */
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

/** A heading as it is compared: lower case, without what stands in brackets, punctuation and doubled spaces. */
export function normaliseHeading(cell: Cell | undefined): string {
  const text = composed(cellText(cell)).toLowerCase();
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#/]+/gu, ' ')
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
  /** All words of all columns: a row that holds none of them needs no closer look. */
  readonly all: ReadonlySet<string>;
  readonly columns: readonly {
    readonly key: string;
    readonly exact: readonly string[];
    readonly synonyms: readonly string[];
  }[];
}

export function headingWords(table: Table): HeadingWords {
  const columns = columnsOf(table).map(([key, { heading, synonyms }]) => ({
    key,
    exact: [normaliseHeading(heading)],
    synonyms: synonyms.map(normaliseHeading),
  }));
  const all = new Set(columns.flatMap(({ exact, synonyms }) => [...exact, ...synonyms]));
  return { identity: table.identity, all, columns };
}

/**
 * The best match of a row of cells to the columns of a table. Exact headings are taken first, so that a synonym never takes a
 * column away from the heading that names it.
 */
export function matchHeadings(row: readonly Cell[], words: HeadingWords): HeadingMatch {
  const said = row.map(normaliseHeading);
  const columns = new Map<string, number>();
  if (!said.some((heading) => words.all.has(heading))) return { columns, score: 0 };
  const taken = new Set<number>();
  let score = 0;
  const take = (key: string, names: readonly string[], points: number) => {
    if (columns.has(key)) return;
    const index = said.findIndex((heading, i) => heading !== '' && !taken.has(i) && names.includes(heading));
    if (index < 0) return;
    columns.set(key, index);
    taken.add(index);
    score += points;
  };
  for (const { key, exact } of words.columns) take(key, exact, EXACT);
  for (const { key, synonyms } of words.columns) take(key, synonyms, SYNONYM);
  return { columns, score: columns.has(words.identity) ? score : 0 };
}
