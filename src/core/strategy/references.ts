/** Finds the rows that a cell points to by ID or by name. */
import type { ParentRow } from '../tables/find-tables';
import type { Item } from './item';
import { lazyLookup, LEADING_ID, type Find, type Lookup } from './lookup';

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
  const nearly = (text: string) =>
    first((lookup) => lookup.byLeadingId(text)) ?? first((lookup) => lookup.inOtherWords(text));
  // Many rows point to the same one, in the same words.
  const known = new Map<string, Resolved<I>>();
  const resolveOnce = (cell: string): Resolved<I> => {
    const resolved = known.get(cell) ?? resolve(cell, exactly, nearly);
    known.set(cell, resolved);
    return resolved;
  };
  return {
    resolve: (cell) => (cell === undefined || cell.trim() === '' ? NOTHING : resolveOnce(cell)),
    at: (row) => first((lookup) => lookup.inRow(row)),
  };
}

const NOTHING = { items: [], unknown: [] } as const;

/**
 * A name may hold commas ("Retain, expand, delight"), so a whole line is tried before its parts. Parts count when each of them is known
 * or looks like an ID, or when the line as a whole begins with no known ID ("CO-1 Grow, then keep" is CO-1). What matches nothing is kept
 * as one piece where no part of it matched.
 */
function resolve<I>(cell: string, exactly: Find<I>, nearly: Find<I>): Resolved<I> {
  const all = exactly(cell);
  if (all) return { items: [all], unknown: [] };
  const items = new Set<I>();
  const unknown: string[] = [];
  for (const line of pieces(cell, /[\n;]+/)) {
    const parts = pieces(line, /,/);
    const found = parts.map((part) => exactly(part) ?? nearly(part));
    const isList =
      parts.length > 1 && parts.every((part, i) => found[i] !== undefined || LEADING_ID.test(part));
    const whole = exactly(line) ?? (isList ? undefined : nearly(line));
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
