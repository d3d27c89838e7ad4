/** Calls of the screen What changed. */
import type { LeftAlone } from '../core/changes/plan-restore';

export interface ChangeCalls {
  /** The runs that are remembered, the last one first. */
  listRuns(): readonly RunSummary[];
  /** The cells of one run, with what they held and hold. */
  changedCells(run: number): RunCells;
  /** What Restore would do now; it writes nothing. */
  previewRestore(): RestorePreview;
  /** Puts back what the last run replaced, if it is still this one. */
  restoreRun(run: number): Restored;
  /** Brings the cell of a change to the front, wherever its row and column are now. */
  showChange(change: ChangePlace): void;
}

export interface RunSummary {
  readonly run: number;
  /** Local time: 2026-03-31 14:05:09 */
  readonly when: string;
  readonly what: string;
  readonly cells: number;
  readonly tabs: readonly { readonly tab: string; readonly cells: number }[];
  /** It changed more than can be remembered, so that it cannot be put back. */
  readonly tooMany?: true;
}

export interface RunCells {
  readonly run: number;
  readonly cells: readonly ChangedCell[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface ChangedCell extends ChangePlace {
  readonly tab: string;
  /** Where it stood when it was written. */
  readonly cell: string;
  readonly isNote: boolean;
  /** As a person would read it; '' is blank. */
  readonly before: string;
  readonly after: string;
}

export interface ChangePlace {
  readonly run: number;
  readonly sheetId: number;
  /** From 1, as they were when it was written. */
  readonly row: number;
  readonly column: number;
}

export interface RestorePreview {
  readonly run: RunSummary;
  /** How many cells and notes would be put back, and on which tabs. */
  readonly cells: number;
  readonly tabs: readonly string[];
  readonly left: LeftCells;
}

/** Cells that stay as they are, the first of them by name. */
export interface LeftCells {
  readonly named: readonly LeftAlone[];
  readonly more: number;
}

export interface Restored {
  readonly cells: number;
  readonly tabs: readonly string[];
  readonly left: LeftCells;
  readonly runs: readonly RunSummary[];
  /** A sentence where the run is still remembered although it was put back, or somebody moved rows meanwhile. */
  readonly problem?: string;
}
