/** What the screen Find the overlaps shows, in plain data. A plan may have 500 pieces of work, so what many share crosses once. */
import type { Confidence, TextKind } from '../language/overlaps/overlap';
import type { MayLackPlan } from '../strategy/no-plan';

/** How an item of the plan is known again, although its row may have moved. */
export interface ItemMark<T extends string = string> {
  readonly table: T;
  readonly id: string;
  readonly name: string;
}

export type WorkTable = 'productObjectives' | 'initiatives';
export type GoalTable = 'companyObjectives' | 'productObjectives';

/** The row is told too: two rows of one name are told apart by where they stand. */
export interface WorkMark extends ItemMark<WorkTable> {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
}

/** What work can be linked to. */
export interface ListedGoal extends ItemMark<GoalTable> {
  /** The company objectives that work under a product objective counts for; left out for company objectives. */
  readonly countsFor?: readonly string[];
}

export interface Suggestion {
  /** Its number among the goals. */
  readonly to: number;
  readonly confidence: Confidence;
  /**
   * Words of the item's name: where, how long, and 1 where the goal itself says the word, 0 where only work linked to it does; and the
   * word there, where it is another one of the same meaning.
   */
  readonly marks: readonly (readonly [at: number, length: number, inGoal: 0 | 1, means?: string])[];
  /** The text of the goal, other than its name, that speaks most for it, by its number among the texts. */
  readonly speaks?: { readonly kind: Exclude<TextKind, 'title'>; readonly text: number };
  /** The name of the linked item that it resembles most, by its number among the texts. */
  readonly like?: number;
}

export interface ListedWork extends WorkMark {
  /** Where a strong link would be written: C7 on Roadmap, or the tab of the map. */
  readonly at: string;
  /** What the cell holds by now, where it holds something. */
  readonly holds?: string;
  /** Best first; at most three, none where nothing fits. */
  readonly suggestions: readonly Suggestion[];
}

export interface DismissedPair {
  /** As the Dismissed tab says it. */
  readonly what: string;
  /** 2026-03-31 */
  readonly on: string;
}

export interface FoundOverlaps extends MayLackPlan {
  /** Those with the surest suggestion first. */
  readonly work: readonly ListedWork[];
  readonly goals: readonly ListedGoal[];
  /** What many suggestions quote. */
  readonly texts: readonly string[];
  /** How strong a product objective may be said to contribute here, the first being the one that is proposed. */
  readonly strengths: readonly number[];
  /** The tab that holds the map; undefined where one will be laid out for the first strength that needs it. */
  readonly mapTab?: string;
  readonly dismissed: readonly DismissedPair[];
  /** Why there is nothing to look at, in a sentence. */
  readonly hint?: string;
}
