/** What a column is: how a cell of it is read, shown and explained. */
import type { Cell } from './cell';

/** What the cells of a column hold. */
export type Kind = 'id' | 'text' | 'number' | 'share' | 'day' | 'choice' | 'reference';

export interface Column<T = unknown> {
  readonly kind: Kind;
  readonly heading: string;
  /** What belongs here: the note on the heading, the form's hint, the Help tab. */
  readonly help: string;
  /** Other headings that mean the same, in lower case. */
  readonly synonyms: readonly string[];
  /** Width on the tab in pixels. */
  readonly width: number;
  readonly format: '@' | '0' | '0.0' | '0%' | '0.0%' | 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm' | '';
  /** The drop-down; other words are refused by the reader too, because script writes pass by a drop-down. */
  readonly options?: readonly string[];
  /** The key of the table whose IDs the drop-down offers; other text is allowed, for names and for several IDs. */
  readonly offers?: string;
  /** The keys of the tables whose rows a cell names, first where a name may stand in several. */
  readonly pointsTo?: readonly string[];
  /** A cell names one row, not a list of them. */
  readonly pointsToOne?: boolean;
  /** What is on no list is allowed too: teams, products. */
  readonly orOther?: boolean;
  /** What a readable cell looks like, for messages: "a number from 0 to 100". */
  readonly expected: string;
  /** A sentence for a text that cannot be read and yet says what is meant: what to write instead. */
  readonly advice?: (text: string) => string | undefined;
  /** Throughline fills the column in on its own tabs; a person's column is never overwritten. */
  readonly filledIn?: boolean;
  /** Judgements about people: kept out of messages and reports. */
  readonly sensitive?: boolean;
  readonly hidden?: boolean;
  /** The value of a cell that is not blank, or undefined where it cannot be read. */
  readonly read: (cell: Cell) => T | undefined;
}
