/** Finds the rows that a cell points to by ID or by name. */
import { normaliseName, type Item } from './item';

export interface Resolved<I> {
  readonly items: readonly I[];
  /** The parts of the cell that are on no list. */
  readonly unknown: readonly string[];
}

export interface ReferenceIndex<I> {
  readonly resolve: (cell: string | undefined) => Resolved<I>;
}

/** "CO-1 Grow revenue": the ID in front counts, and a changed wording behind it does no harm. */
const LEADING_ID = /^([A-Za-z]{1,6}[-_ ]?\d+(?:\.\d+)*)\b/;

/** An index over the items of one or more tables; where two have the same ID or name, the first one counts. */
export function indexItems<I extends Item>(...lists: readonly (readonly I[])[]): ReferenceIndex<I> {
  const byId = new Map<string, I>();
  const byName = new Map<string, I>();
  for (const item of lists.flat()) {
    if (item.id && !byId.has(normaliseId(item.id))) byId.set(normaliseId(item.id), item);
    if (!byName.has(normaliseName(item.name))) byName.set(normaliseName(item.name), item);
  }
  const one = (text: string): I | undefined => {
    const leading = LEADING_ID.exec(text)?.[1];
    return (
      byId.get(normaliseId(text)) ??
      byName.get(normaliseName(text)) ??
      (leading ? byId.get(normaliseId(leading)) : undefined)
    );
  };
  return { resolve: (cell) => resolve(cell ?? '', one) };
}

/**
 * A name may hold commas ("Retain, expand, delight"), so the whole cell is tried first, then its lines, then its parts. What matches
 * nothing is kept as one piece where no part of it matched.
 */
function resolve<I>(cell: string, one: (text: string) => I | undefined): Resolved<I> {
  const items = new Set<I>();
  const unknown: string[] = [];
  for (const line of pieces(cell, /[\n;]+/)) {
    const whole = one(line);
    const parts = whole ? [] : pieces(line, /,/);
    const found = parts.map(one);
    if (whole) items.add(whole);
    else if (parts.length > 1 && (found.some(Boolean) || parts.every(isIdLike))) {
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

function isIdLike(text: string): boolean {
  return LEADING_ID.exec(text)?.[0] === text;
}

function normaliseId(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
