/** What a migration is: it brings our own tabs from one layout to the next, as cells to write. */
import type { NoteBlock } from '../changes/find-changes';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';

/** Our own tabs by the keys of their tables; a person's tabs are never among them. */
export type OwnSheets = ReadonlyMap<string, SheetData>;

export interface Migration {
  /** The layout that the tabs have afterwards. */
  readonly to: number;
  /** Why it is done, in a sentence for the person. */
  readonly says: string;
  /** What it writes; nothing where the tabs are so already. */
  readonly change: (tabs: OwnSheets) => readonly TabChange[];
}

export interface TabChange {
  /** The key of the table. */
  readonly table: string;
  /** What happens to this tab, in words: gets "Net support". */
  readonly says: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteBlock[];
  /** New columns, by their keys and numbers from 1, which still have to be dressed. */
  readonly columns: readonly { readonly key: string; readonly column: number }[];
}
