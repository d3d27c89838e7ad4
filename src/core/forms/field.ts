/** One field of a form as it crosses to the page, and the form around it. Declarations are not sent: the page has them. */
import type { PlanTableKey } from '../tables/all-tables';
import type { RowsOfTable } from './row-choices';

export interface Field {
  /** The key of the column. */
  readonly key: string;
  /** As the person's tab calls it. */
  readonly heading: string;
  /** What stands in the cell; a formula where one does. */
  readonly text: string;
  /** What the formula of the cell gives now; undefined where there is no formula. */
  readonly gives?: string;
  /** Words that the column uses beside the declared ones, for a choice. */
  readonly words?: readonly string[];
  /** Where the value is read out of other cells, so that it is changed there: a sentence. */
  readonly comesFrom?: string;
}

/** How a row is found again, although it may have moved or been changed meanwhile. */
export interface RowMark {
  /** Where it stood, from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

export interface RowForm {
  readonly table: PlanTableKey;
  /** The tab, or the name that it will get where the file has none for this table yet. */
  readonly tab: string;
  readonly sheetId?: number;
  /** Undefined for a row that is still to be added. */
  readonly mark?: RowMark;
  /** The first of its cells that can be jumped to: C7. */
  readonly at?: string;
  readonly fields: readonly Field[];
  /** Headings of declared columns that the tab does not have. */
  readonly lacking: readonly string[];
  /** The rows of this table and of those that its fields name. */
  readonly rows: readonly RowsOfTable[];
  /** The file writes decimals with a comma. */
  readonly comma: boolean;
}

/** What was typed or found, by column key. */
export type Texts = Readonly<Record<string, string>>;

export interface FieldProblem {
  readonly key: string;
  readonly message: string;
}
