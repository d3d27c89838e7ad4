/** Where the sidebar can go, each screen with what it needs to know to open. */

import type { ItemRef } from '../../core/reviews/ask-item';
import type { RowWish } from '../../rpc/rows';
import type { PlanTableKey } from '../../core/tables/all-tables';

export type Destination =
  | { readonly screen: 'start' }
  /** At one setting or rule, by its key or id. */
  | { readonly screen: 'settings'; readonly setting?: string }
  | { readonly screen: 'mapping' }
  | { readonly screen: 'formulas' }
  /** @param gap the id of the one to open */
  | { readonly screen: 'gaps'; readonly gap?: string }
  | { readonly screen: 'changes' }
  | { readonly screen: 'upgrade' }
  | { readonly screen: 'installation' }
  | { readonly screen: 'remove' }
  | RowDestination
  /** Of one product objective by its key; without it, of the one that is selected. */
  | { readonly screen: 'map'; readonly key?: string }
  /** Work without a link; what a gap is about comes first. */
  | { readonly screen: 'overlaps'; readonly gap?: string }
  /** Texts that name work; what a gap is about comes first. */
  | { readonly screen: 'outcomes'; readonly gap?: string }
  | { readonly screen: 'why' }
  | { readonly screen: 'concerns' }
  | { readonly screen: 'record' }
  | AskDestination;

/** About what is selected; or about these items, with these addresses ticked. */
interface AskDestination {
  readonly screen: 'ask';
  readonly items?: readonly ItemRef[];
  readonly people?: readonly string[];
  /** Opens the list of mails that have not gone out. */
  readonly showsWaiting?: true;
}

/** The form of a row, or of a new one; without `open` it is the row that is selected. */
export interface RowDestination {
  readonly screen: 'row';
  readonly open?: (RowWish | { readonly add: PlanTableKey }) & {
    /** The key of the column whose field gets the focus. */
    readonly field?: string;
  };
}

export interface ScreenProps<D extends Destination['screen'] = Destination['screen']> {
  readonly at: Extract<Destination, { readonly screen: D }>;
  readonly go: (to: Destination) => void;
  /** Tells the frame whether anything was typed that is not saved: then it asks before it leaves. */
  readonly onTouched: (touched: boolean) => void;
}
