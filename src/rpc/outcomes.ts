/** Calls of the screen Say it as an outcome. */
import type { PutAside } from '../core/dismissed-lines';
import type { OtherChange } from '../core/forms/compare-row';
import type { RowMark, Texts } from '../core/forms/field';
import type { FoundOutputs, TextMark, TextTable } from '../core/outcomes/flagged-row';

export interface OutcomeCalls {
  /** The rows whose text names work, with what they could say instead; nothing is written. */
  findOutputs(wish: OutputWish): FoundOutputs;
  /** Writes one sentence into the cell of its row, and parts of it into blank columns that were ticked. */
  writeOutcome(wish: NewText): WrittenText;
  /** Notes that a text stays as it is, so that it does not come back. */
  leaveText(text: TextMark): readonly PutAside[];
  /** The text is looked at again. */
  bringBackText(what: string): readonly PutAside[];
}

export interface OutputWish {
  /** The id of a gap: what it is about comes first. */
  readonly gap?: string;
}

export interface NewText {
  readonly table: TextTable;
  readonly sheetId: number;
  readonly mark: RowMark;
  /** What stood in the cell when the row was shown. */
  readonly was: string;
  readonly text: string;
  /** Parts for blank columns of the row, by key. */
  readonly fill: Texts;
  /** The person asked to replace the formula that stands in the cell. */
  readonly overFormula: boolean;
}

export type WrittenText =
  | {
      readonly state: 'written';
      readonly said: string;
      /** The number by which it is taken back; undefined where it could not be noted. */
      readonly run?: number;
    }
  /** Nothing was written: somebody changed these cells meanwhile. */
  | { readonly state: 'changed'; readonly conflicts: readonly OtherChange[] }
  /** Nothing was written. */
  | { readonly state: 'refused'; readonly said: string };
