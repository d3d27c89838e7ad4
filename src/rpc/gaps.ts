/** Calls of the screen Gaps. */
import type { GapList, ListedGap } from '../core/triage/listed-gap';
import type { GapConflict, TriageWish } from '../core/triage/triage-gaps';

export interface GapCalls {
  /** The Gaps tab as it stands; nothing is checked. */
  listGaps(): GapList;
  /** Who owns something in the plan, those with most first. */
  planOwners(): readonly string[];
  /** Writes the person's columns of gaps, each found by its id. */
  triageGaps(wish: TriageWish): Triaged;
  /** Finds the cell that a gap is about where it stands now. */
  findGap(wish: { readonly id: string; readonly select: boolean }): FoundGap;
  /** The product objective that a gap is about, by its key, to open its map; undefined where it is about the map as a whole. */
  objectiveOfGap(id: string): { readonly key?: string };
  /** Runs the gap analysis, as the menu does, and says what it changed. */
  checkGaps(): CheckedGaps;
}

export interface Triaged {
  /** Where there are any, nothing was written. */
  readonly conflicts: readonly GapConflict[];
  /** The gaps as they stand now. */
  readonly gaps: readonly ListedGap[];
}

export type FoundGap =
  | {
      readonly state: 'there';
      /** The cell with its tab as people say it: B7 on Initiatives. */
      readonly said: string;
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly state: 'gone'; readonly said: string };

export interface CheckedGaps {
  readonly said: string;
  readonly list: GapList;
}
