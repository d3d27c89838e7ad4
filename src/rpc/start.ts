/** Calls of the start page. */

export interface StartCalls {
  /** Runs the gap analysis, as the menu does, and says what came of it. */
  check(): string;
}
