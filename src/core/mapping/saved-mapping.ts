/** Which tab is which table and which heading is which column, as a person confirmed it; kept in the file as JSON. */
import type { MappedKey, TabProposal, TableProposal } from './proposal';

export interface MappedTable {
  readonly table: MappedKey;
  readonly sheetId: number;
  /** The name of the tab when it was mapped, for messages once it is gone. */
  readonly tab: string;
  /** Headings as they were found, by column key. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface SavedMapping {
  readonly version: 1;
  readonly tables: readonly MappedTable[];
  /** Ids of tabs that hold no table: they are never read. */
  readonly skipped: readonly number[];
}

export function toSavedMapping(confirmed: readonly TabProposal[]): SavedMapping {
  const tables = confirmed.flatMap((tab) => tab.tables.flatMap((table) => mappedTable(tab, table)));
  const skipped = confirmed.filter(({ tables: some }) => some.length === 0).map(({ sheetId }) => sheetId);
  return { version: 1, tables, skipped };
}

function mappedTable(
  { sheetId, tab }: TabProposal,
  { table, columns }: TableProposal,
): readonly MappedTable[] {
  if (table === undefined) return [];
  const named = columns.flatMap(({ key, heading }) => (key === undefined ? [] : [[key, heading] as const]));
  return [{ table, sheetId, tab, columns: Object.fromEntries(named) }];
}
