/** Counts service calls by name, such as `Range.getValues`. */

export interface CallCounts {
  total(): number;
  byName(): Record<string, number>;
  reset(): void;
}

export interface CallCounter extends CallCounts {
  add(name: string): void;
}

export function createCounter(): CallCounter {
  const counts = new Map<string, number>();
  return {
    add: (name) => counts.set(name, (counts.get(name) ?? 0) + 1),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    byName: () => Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other))),
    reset: () => counts.clear(),
  };
}
