/** A tab's one basic filter: which rows it hides. */
import type { Area } from './area';

export interface FilterCriteria {
  /** Display values that are left out. */
  readonly hidden: readonly string[] | null;
  /** The name of a BooleanCriteria with its values. */
  readonly condition: {
    readonly criteria: string;
    readonly values: readonly (string | number | boolean)[];
  } | null;
}

export interface BasicFilter {
  /** With its row of headings. */
  readonly area: Area;
  /** By the tab's column, zero-based. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}
