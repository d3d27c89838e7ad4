/** Calls of the screen Find the overlaps. */
import type {
  DismissedPair,
  FoundOverlaps,
  ItemMark,
  GoalTable,
  WorkMark,
} from '../core/overlaps/listed-work';
import type { OverHeld } from '../core/overlaps/place-link';

export interface OverlapCalls {
  /** What work without a link may serve, or the selected rows; nothing is written. */
  findOverlaps(wish: OverlapWish): FoundOverlaps;
  /** Writes one link that was accepted. */
  acceptLink(link: AcceptedLink): AcceptedOne;
  /** Writes many of them in one run, and leaves out what the sheet refuses or somebody changed meanwhile. */
  acceptLinks(links: readonly AcceptedLink[]): AcceptedMany;
  /** Notes that a pair was put aside, so that it does not come back. */
  dismissLink(pair: LinkPair): readonly DismissedPair[];
  /** The pair may be suggested again. */
  bringBackLink(what: string): readonly DismissedPair[];
}

export interface OverlapWish {
  /** All work without a link, or the selected rows. */
  readonly of: 'unlinked' | 'selection';
  /** The id of a gap: what it is about comes first. */
  readonly gap?: string;
}

export interface LinkPair {
  readonly item: WorkMark;
  readonly goal: ItemMark<GoalTable>;
}

export interface AcceptedLink extends LinkPair {
  readonly strength: number;
  readonly over?: OverHeld;
}

export interface Written {
  readonly said: string;
  /** The number by which it is taken back; undefined where it could not be noted. */
  readonly run?: number;
}

export type AcceptedOne =
  | ({ readonly state: 'written' } & Written)
  /** Nothing was written: the cell holds something. */
  | { readonly state: 'held'; readonly cell: string; readonly holds: string; readonly mayAdd: boolean };

export interface AcceptedMany extends Written {
  /** Those that were not written, by their number among those sent, each with the reason. */
  readonly left: readonly { readonly number: number; readonly why: string }[];
}
