/** What a check of the installation is: one question, and the verdict that follows from what Google said. */
import type { Facts } from './facts';

/** unknown: it could not be looked at, which is neither good nor bad. */
export type CheckState = 'failure' | 'warning' | 'unknown' | 'pass';

export interface Verdict {
  readonly state: CheckState;
  /** What was found, made of our own words and of numbers: it goes into the report, so nothing personal is in it. */
  readonly found: string;
  /** What to do; a pass needs nothing. */
  readonly todo?: string;
  /** Whom it is about, such as the owner of a timer. For the screen alone. */
  readonly who?: string;
}

export interface Check {
  readonly id: string;
  /** What it asks, as a question to a person. */
  readonly asks: string;
  /** @returns undefined where it does not concern this edition */
  readonly run: (facts: Facts) => Verdict | undefined;
}

export const pass = (found: string, who?: string): Verdict => ({
  state: 'pass',
  found,
  ...(who === undefined ? {} : { who }),
});
export const warning = (found: string, todo: string, who?: string): Verdict => ({
  state: 'warning',
  found,
  todo,
  ...(who === undefined ? {} : { who }),
});
export const failure = (found: string, todo: string): Verdict => ({ state: 'failure', found, todo });
export const unknown = (found: string, todo: string): Verdict => ({ state: 'unknown', found, todo });
