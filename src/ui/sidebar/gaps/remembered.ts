/** Where a person was on this screen, while the sidebar is open. */
import { OPEN_GAPS, type GapFilter } from '../../../core/triage/filter-gaps';

export interface GapsPlace {
  readonly filter: GapFilter;
  /** False: only the ten to look at first. */
  readonly showsAll: boolean;
  /** How many of the list are on screen. */
  readonly shown: number;
  readonly opened: string | undefined;
}

export const PAGE = 50;

let place: GapsPlace = { filter: OPEN_GAPS, showsAll: false, shown: PAGE, opened: undefined };

export function rememberedPlace(): GapsPlace {
  return place;
}

export function rememberPlace(now: GapsPlace): void {
  place = now;
}
