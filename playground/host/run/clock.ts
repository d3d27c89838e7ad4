/** The host's clock: it starts where it is told to, and jumps ahead when a script sleeps or a test lets time pass. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
}

export function createClock(start: () => Date): Clock {
  let ahead = 0;
  return {
    now: () => start().getTime() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
