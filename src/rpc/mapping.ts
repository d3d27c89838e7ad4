/** Calls of “Use my sheet”. */
import type { MappingLoss } from '../core/mapping/mapping-loss';
import type { AreaBounds, MappedKey, TableProposal, TabProposal } from '../core/mapping/proposal';
import type { SavedMapping } from '../core/mapping/saved-mapping';

export interface MappingCalls {
  /** Looks at every tab and says what it may hold; tabs that were mapped before come as they were mapped. Writes nothing. */
  scanSheet(): Scan;
  /** Reads one part of a tab as the table that the person says it is. Writes nothing. */
  readTabAs(wish: ReadAsWish): TableProposal;
  /** Keeps what the person confirmed. Every tab that comes without a table is skipped from now on. */
  saveMapping(confirmed: readonly TabProposal[]): MappingState;
}

export interface ReadAsWish {
  readonly sheetId: number;
  readonly area: AreaBounds;
  readonly table: MappedKey;
  /** What the person takes other parts for: a column may name rows of theirs. */
  readonly others?: readonly TakenFor[];
}

export interface TakenFor {
  readonly sheetId: number;
  readonly area: AreaBounds;
  readonly table: MappedKey;
}

export interface Scan extends MappingState {
  readonly tabs: readonly TabProposal[];
}

export interface MappingState {
  /** Undefined where nobody has mapped anything yet. */
  readonly mapping?: SavedMapping;
  /** What was mapped and is not found any more, each with a sentence for the person. */
  readonly lost: readonly (MappingLoss & { readonly text: string })[];
}
