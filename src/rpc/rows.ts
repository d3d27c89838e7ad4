/** Calls of the form for one row of a table. */
import type { OtherChange } from '../core/forms/compare-row';
import type { FieldProblem, RowForm, RowMark, Texts } from '../core/forms/field';
import type { PlanTableKey } from '../core/tables/all-tables';
import type { MayLackPlan } from '../core/strategy/no-plan';

export interface RowCalls {
  /** The row that is selected in the sheet, that stands in a place, or that has a key. */
  openRow(wish: RowWish): OpenedRow;
  /** A blank form for a table, whether the file has a tab for it yet or not. Nothing is written. */
  newRow(wish: { readonly table: PlanTableKey }): NewRow;
  /** Writes the fields that were changed, and only where nobody else has changed them meanwhile. */
  saveRow(wish: RowChange): SavedRow;
}

export type RowWish =
  | { readonly at: 'selection' }
  | { readonly at: { readonly sheetId: number; readonly row: number; readonly column?: number } }
  /** The key of an item: its ID or, where it has none, table and name. */
  | { readonly table: PlanTableKey; readonly key: string };

export type OpenedRow =
  | { readonly state: 'row'; readonly form: RowForm; readonly tables: readonly TableOffer[] }
  /** No row of the plan stands there. */
  | ({ readonly state: 'none'; readonly said: string; readonly tables: readonly TableOffer[] } & MayLackPlan);

/** A table that a row can be added to. */
export interface TableOffer {
  readonly table: PlanTableKey;
  readonly name: string;
  /** The tab that holds it; undefined where the file has none yet. */
  readonly tab?: string;
}

export interface NewRow {
  readonly form: RowForm;
  /** What the fields begin with. */
  readonly suggested: Texts;
  readonly tables: readonly TableOffer[];
}

export interface RowChange {
  readonly table: PlanTableKey;
  /** The tab, where the table stands on several. */
  readonly sheetId?: number;
  /** Undefined for a row that is to be added. */
  readonly mark?: RowMark;
  /** What the fields showed when the form was opened, by key. */
  readonly opened: Texts;
  /** The fields that the person changed. */
  readonly typed: Texts;
  /** Fields whose formula the person asked to replace. */
  readonly overFormulas: readonly string[];
  /** The ID that was suggested: where somebody has taken it meanwhile, the next one is used. */
  readonly suggestedId?: string;
  /** The person agreed to a row being inserted, where none is free. */
  readonly insert?: boolean;
}

export type SavedRow =
  | {
      readonly state: 'saved';
      readonly said: string;
      /** The row as it is now. */
      readonly form: RowForm;
      /** What others changed in it meanwhile. */
      readonly others: readonly OtherChange[];
    }
  /** Nothing was written. */
  | { readonly state: 'problems'; readonly problems: readonly FieldProblem[] }
  | {
      readonly state: 'changed';
      readonly conflicts: readonly OtherChange[];
      readonly others: readonly OtherChange[];
    }
  | { readonly state: 'full'; readonly said: string };
