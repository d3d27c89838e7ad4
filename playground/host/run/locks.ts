/** Who holds which lock. Executions follow one another here, so a lock is only ever taken by another one that waits at a dialog, or by a test. */

export interface Locks {
  /** True where this holder now has the lock. */
  take(name: string, holder: object): boolean;
  isHeldBy(name: string, holder: object): boolean;
  release(name: string, holder: object): void;
  releaseAll(holder: object): void;
}

export function createLocks(): Locks {
  const holders = new Map<string, object>();
  return {
    take: (name, holder) => {
      if (!holders.has(name)) holders.set(name, holder);
      return holders.get(name) === holder;
    },
    isHeldBy: (name, holder) => holders.get(name) === holder,
    release: (name, holder) => {
      if (holders.get(name) === holder) holders.delete(name);
    },
    releaseAll: (holder) => {
      for (const [name, owner] of holders) if (owner === holder) holders.delete(name);
    },
  };
}
