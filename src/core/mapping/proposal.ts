/** What we think that the tabs of a file hold, for a person to confirm or correct. */
import type { PlanTableKey } from '../tables/all-tables';
import type { LevelsKind } from './levels';

/** The tables that a person's tab can be mapped to. */
export type MappedKey = PlanTableKey | 'alignmentMap';

/** Sure and likely readings are taken without asking; a guess is only ever proposed. */
export type Confidence = 'sure' | 'likely' | 'guess';

export interface ColumnProposal {
  /** Index on the tab, from 0. */
  readonly column: number;
  readonly heading: string;
  /** Up to three different values, shortened. */
  readonly samples: readonly string[];
  /** The key of a column of the table; undefined where it is none of them. */
  readonly key: string | undefined;
  readonly confidence: Confidence;
}

/** A rectangle of a tab: indexes from 0, all inclusive. */
export interface AreaBounds {
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export interface TableProposal {
  /** Undefined where the person decides, or has decided, that it is none of the tables. */
  readonly table: MappedKey | undefined;
  readonly confidence: Confidence;
  /** What made us think so, in plain words. */
  readonly why: string;
  readonly area: AreaBounds;
  /** How tables that share the rows of this area are told apart; undefined where each row is one thing. */
  readonly levels?: LevelsKind;
  readonly columns: readonly ColumnProposal[];
  /** How many rows would be read. */
  readonly rows: number;
}

export interface TabProposal {
  readonly sheetId: number;
  readonly tab: string;
  /** Empty where nothing was recognised, or where the tab is to be skipped. */
  readonly tables: readonly TableProposal[];
}
