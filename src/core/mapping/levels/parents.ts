/** What belongs to what, where each row is one thing. */
import { normaliseName } from '../../strategy/item';
import { lastOf } from './shared-rows';
import { lower, type Thing } from './thing';

/**
 * Each thing belongs to the nearest thing above it that is higher in a plan. Where the rows are sorted by level instead, their order says
 * nothing, and nothing is guessed.
 */
export function parentsByOrder(things: readonly Thing[]): readonly Thing[] {
  return saysWhatBelongs(things) ? underAbove(things) : things;
}

function underAbove(things: readonly Thing[]): readonly Thing[] {
  const result: Thing[] = [];
  let path: readonly Thing[] = [];
  for (const thing of things) {
    path = path.filter(({ table }) => lower(thing.table, table) > 0);
    const placed = { ...thing, parent: lastOf(path) };
    path = [...path, placed];
    result.push(placed);
  }
  return result;
}

/** False where the first row is none of the highest level, or where all but the last of several higher things are left without any part. */
function saysWhatBelongs(things: readonly Thing[]): boolean {
  const placed = underAbove(things);
  const top = placed[0]?.table;
  if (top === undefined || placed.some(({ table }) => lower(top, table) > 0)) return false;
  const tables = [...new Set(placed.map(({ table }) => table))].sort(lower);
  return tables.slice(0, -1).every((table) => {
    const level = placed.filter((thing) => thing.table === table);
    const parents = new Set(placed.map(({ parent }) => parent));
    return level.length < 2 || level.slice(0, -1).some((thing) => parents.has(thing));
  });
}

/** The parent that a cell names by ID or name. A blank cell names none. */
export function resolveParents(things: readonly Thing[], textOf: (thing: Thing) => string): readonly Thing[] {
  const byText = new Map<string, Thing>();
  for (const thing of things) {
    for (const text of [thing.id, thing.name, `${thing.id ?? ''} ${thing.name}`]) {
      const key = normaliseName(text ?? '');
      if (key !== '' && !byText.has(key)) byText.set(key, thing);
    }
  }
  const placed = new Map<Thing, Thing>();
  const place = (thing: Thing, below: readonly Thing[]): Thing => {
    const known = placed.get(thing);
    if (known) return known;
    const parent = byText.get(normaliseName(textOf(thing)));
    const isAbove = parent !== undefined && parent !== thing && !below.includes(parent);
    const result = { ...thing, parent: isAbove ? place(parent, [...below, thing]) : undefined };
    placed.set(thing, result);
    return result;
  };
  return things.map((thing) => place(thing, []));
}
