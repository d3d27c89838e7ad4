/** Calls of the screen Why. */
import type { ExplainedFormula } from '../core/why/explain-formula';
import type { StepPlace, WhyGap, WhyRow } from '../core/why/step';
import type { MayLackPlan } from '../core/strategy/no-plan';

export interface WhyCalls {
  /** What the selected cell is for. Where it is the one that the page knows, nothing is read again. */
  explainSelection(wish: { readonly known: string }): Explained;
  /** Finds the cell of a step where it stands now, and selects it. */
  goToStep(place: StepPlace): ReachedStep;
}

export type Explained =
  | { readonly state: 'same' }
  | ({
      readonly state: 'explained';
      /** The cell, to be sent as `known`. */
      readonly cell: string;
      /** B7 on Initiatives */
      readonly at: string;
      readonly row?: WhyRow;
      readonly formula?: SelectedFormula;
      /** The row of the Gaps tab is about this gap. */
      readonly gap?: WhyGap;
      /** Where nothing can be explained, or a number comes from elsewhere: what to select instead. */
      readonly instead?: string;
    } & MayLackPlan);

export interface SelectedFormula {
  /** As it stands in the cell. */
  readonly text: string;
  /** What the cell shows; undefined where it tells a judgement about people. */
  readonly shows?: string;
  readonly calls: readonly ExplainedFormula[];
}

export interface ReachedStep {
  readonly found: boolean;
  readonly said: string;
  /** The cell that is selected now, to be sent as `known`. */
  readonly cell: string;
  /** Where the row stands, to open its form. */
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}
