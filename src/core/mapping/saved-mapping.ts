/** Which tab is which table and which heading is which column, as a person confirmed it; kept in the file as JSON. */
import { normaliseHeading } from '../tables/headings';
import type { LevelsKind } from './levels';
import type { MappedKey, TabProposal, TableProposal } from './proposal';

export interface MappedTable {
  readonly table: MappedKey;
  readonly sheetId: number;
  /** The name of the tab when it was mapped, for messages once it is gone. */
  readonly tab: string;
  /** Headings as they were found, by column key. */
  readonly columns: Readonly<Record<string, string>>;
  /** Which of several columns with that heading it is, counted from 0, by column key; the first one where it says nothing. */
  readonly nth?: Readonly<Record<string, number>>;
  /** How it is told apart from other tables that share its rows. */
  readonly levels?: LevelsKind;
}

export interface SavedMapping {
  readonly version: 1;
  readonly tables: readonly MappedTable[];
  /** Ids of tabs that hold no table: they are never read. */
  readonly skipped: readonly number[];
}

/** A tab without a table is skipped from now on. */
export function toSavedMapping(confirmed: readonly TabProposal[]): SavedMapping {
  const tables = confirmed.flatMap((tab) => tab.tables.flatMap((table) => mappedTable(tab, table)));
  const mapped = new Set(tables.map(({ sheetId }) => sheetId));
  const skipped = confirmed.map(({ sheetId }) => sheetId).filter((id) => !mapped.has(id));
  return { version: 1, tables, skipped };
}

function mappedTable(
  { sheetId, tab }: TabProposal,
  { table, levels, columns }: TableProposal,
): readonly MappedTable[] {
  if (table === undefined) return [];
  const named: Record<string, string> = {};
  const nth: Record<string, number> = {};
  columns.forEach(({ key, heading }, i) => {
    if (key === undefined) return;
    named[key] = heading;
    const before = columns.slice(0, i).filter((other) => isSameHeading(other.heading, heading)).length;
    if (before > 0) nth[key] = before;
  });
  const base = { table, sheetId, tab, columns: named, ...(levels ? { levels } : {}) };
  return [Object.keys(nth).length > 0 ? { ...base, nth } : base];
}

export function isSameHeading(one: string, other: string): boolean {
  return normaliseHeading(one) === normaliseHeading(other);
}

/** What was saved, or undefined where it is none of ours: a mapping of a later version is not guessed at. */
export function readSavedMapping(json: string): SavedMapping | undefined {
  try {
    const saved = JSON.parse(json) as Partial<SavedMapping> | null;
    if (saved?.version !== 1 || !Array.isArray(saved.tables) || !Array.isArray(saved.skipped)) {
      return undefined;
    }
    return { version: 1, tables: saved.tables, skipped: saved.skipped };
  } catch {
    return undefined;
  }
}
