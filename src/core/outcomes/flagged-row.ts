/** What the screen Say it as an outcome shows, in plain data: rows whose text names work, or nothing that we know. */
import type { PutAside } from '../dismissed-lines';
import type { RowMark } from '../forms/field';
import type { OutcomeClass, OutcomeKind } from '../language/outcomes/check-outcome';
import type { SlotName } from '../language/outcomes/sentence';
import type { TestName } from '../language/outcomes/six-tests';
import type { MayLackPlan } from '../strategy/no-plan';

export const TEXT_TABLES = ['keyResults', 'productObjectives', 'initiatives'] as const;
export type TextTable = (typeof TEXT_TABLES)[number];

/** How a text is known that somebody left as it is: other words are another text. */
export interface TextMark {
  readonly table: TextTable;
  readonly id: string;
  readonly name: string;
}

export interface PassedTest {
  readonly name: TestName;
  readonly passed: boolean;
  /** The words of the text that speak for it, or for the first test against it; none where another cell did. */
  readonly words: readonly string[];
}

export interface Checked {
  readonly class: OutcomeClass;
  readonly kind: OutcomeKind;
  /** 0 to 100 */
  readonly score: number;
  readonly advice: string;
  readonly tests: readonly PassedTest[];
}

/** The texts of the sentence, '' where a part is not known. */
export type SlotTexts = Readonly<Record<SlotName, string>>;

/** A number of the plan that the sentence can be built with. */
export interface Proposal {
  /** KR-2 Fewer customers leave; or '' for the row itself. */
  readonly from: string;
  readonly texts: SlotTexts;
  /** The parts that the sentence asks for. */
  readonly needs: readonly SlotName[];
}

/** Parts of a sentence that may have a column of their own. */
export const COLUMN_SLOTS = ['metric', 'baseline', 'target', 'due'] as const;
export type ColumnSlot = (typeof COLUMN_SLOTS)[number];

export interface FlaggedRow extends TextMark {
  readonly sheetId: number;
  readonly tab: string;
  /** C7 */
  readonly at: string;
  /** What the column is called. */
  readonly heading: string;
  readonly mark: RowMark;
  /** What stands in the cell; a formula where one does. */
  readonly text: string;
  /** A formula stands in the cell. */
  readonly isFormula?: true;
  /** How many rows name it by these words, so that they lose their link with others. */
  readonly namedBy?: number;
  /** Where the text is read out of other cells, so that it is changed there: a sentence. */
  readonly comesFrom?: string;
  readonly check: Checked;
  /** The best one first; at least one. */
  readonly proposals: readonly Proposal[];
  /** Whom linked work is for. */
  readonly segments: readonly string[];
  /** Columns of the row that are blank. */
  readonly blanks: readonly { readonly key: ColumnSlot; readonly heading: string }[];
  /** What the row is for, and the lever of linked work, in words. */
  readonly serves: readonly string[];
  readonly levers: readonly string[];
}

export interface FoundOutputs extends MayLackPlan {
  readonly rows: readonly FlaggedRow[];
  /** How many texts are not in English, so that nothing is said about them. */
  readonly foreign: number;
  /** What was left as it is, the last one first. */
  readonly left: readonly PutAside[];
  readonly today: string;
  /** The file writes decimals with a comma. */
  readonly comma: boolean;
  /** Why there is nothing to show. */
  readonly hint?: string;
}
