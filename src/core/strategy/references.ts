/** Finds the rows that a cell points to by ID or by name. */
import { composed } from '../tables/cell';
import type { ParentRow } from '../tables/find-tables';
import { normaliseName, type Item } from './item';

export interface Resolved<I> {
  readonly items: readonly I[];
  /** The parts of the cell that are on no list. */
  readonly unknown: readonly string[];
}

export interface ReferenceIndex<I> {
  readonly resolve: (cell: string | undefined) => Resolved<I>;
  /** The item that stands in a row, where a row says by its place what it belongs to. */
  readonly at: (row: ParentRow) => I | undefined;
}

/** "CO-1 Grow revenue": the ID in front counts, and a changed wording behind it does no harm. */
const LEADING_ID = /^([A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*)\b/;

/**
 * An index over the items of one or more tables; where two have the same ID or name, the first one counts. A table is looked into only
 * where those before it do not know the name: plans can be large.
 */
export function indexItems<I extends Item>(...lists: readonly (readonly I[])[]): ReferenceIndex<I> {
  const lookups = lists.map(lazyLookup);
  const first = (find: (lookup: Lookup<I>) => I | undefined) => {
    for (const lookup of lookups) {
      const item = find(lookup());
      if (item) return item;
    }
    return undefined;
  };
  const exactly = (text: string) => first((lookup) => lookup.exactly(text));
  const byLeadingId = (text: string) => first((lookup) => lookup.byLeadingId(text));
  return {
    resolve: (cell) =>
      cell === undefined || cell.trim() === '' ? NOTHING : resolve(cell, exactly, byLeadingId),
    at: (row) => first((lookup) => lookup.inRow(row)),
  };
}

const NOTHING = { items: [], unknown: [] } as const;

interface Lookup<I> {
  readonly exactly: Find<I>;
  readonly byLeadingId: Find<I>;
  readonly inRow: (row: ParentRow) => I | undefined;
}

function lazyLookup<I extends Item>(items: readonly I[]): () => Lookup<I> {
  let built: Lookup<I> | undefined;
  return () => (built ??= lookUp(items));
}

function lookUp<I extends Item>(items: readonly I[]): Lookup<I> {
  const byId = new Map<string, I>();
  const byName = new Map<string, I>();
  let byRow: Map<string, I> | undefined;
  for (const item of items) {
    const [id, name] = [normaliseId(item.id), normaliseName(item.name)];
    if (id && !byId.has(id)) byId.set(id, item);
    if (!byName.has(name)) byName.set(name, item);
  }
  return {
    exactly: (text) => byId.get(normaliseId(text)) ?? byName.get(normaliseName(text)),
    byLeadingId: (text) => byId.get(normaliseId(LEADING_ID.exec(text)?.[1] ?? '')),
    inRow: (row) => {
      byRow ??= new Map(items.map((item) => [rowKey({ ...item.place, table: item.table }), item]));
      return byRow.get(rowKey(row));
    },
  };
}

function rowKey({ table, sheetId, row }: ParentRow): string {
  return `${table} ${sheetId} ${row}`;
}

type Find<I> = (text: string) => I | undefined;

/**
 * A name may hold commas ("Retain, expand, delight"), so a whole line is tried before its parts. Parts count when each of them is known
 * or looks like an ID, or when the line as a whole begins with no known ID ("CO-1 Grow, then keep" is CO-1). What matches nothing is kept
 * as one piece where no part of it matched.
 */
function resolve<I>(cell: string, exactly: Find<I>, byLeadingId: Find<I>): Resolved<I> {
  const all = exactly(cell);
  if (all) return { items: [all], unknown: [] };
  const items = new Set<I>();
  const unknown: string[] = [];
  for (const line of pieces(cell, /[\n;]+/)) {
    const parts = pieces(line, /,/);
    const found = parts.map((part) => exactly(part) ?? byLeadingId(part));
    const isList =
      parts.length > 1 && parts.every((part, i) => found[i] !== undefined || LEADING_ID.test(part));
    const whole = exactly(line) ?? (isList ? undefined : byLeadingId(line));
    if (whole) items.add(whole);
    else if (isList || found.some(Boolean)) {
      found.forEach((item, i) => (item ? items.add(item) : unknown.push(parts[i] ?? '')));
    } else unknown.push(line);
  }
  return { items: [...items], unknown };
}

function pieces(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function normaliseId(text: string): string {
  return composed(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
