/** Sidebar: puts a suggested pair aside, or lets it come back. */
import { dismissedPairs, knownPairs } from '../../core/overlaps/dismissed';
import type { DismissedPair } from '../../core/overlaps/listed-work';
import { pairText } from '../../core/overlaps/pair-text';
import type { LinkPair } from '../../rpc/overlaps';
import { bringBack, putAside } from '../dismissed-lines';

export function dismissLink({ item, goal }: LinkPair): readonly DismissedPair[] {
  return dismissedPairs(
    putAside(
      () => pairText(item, goal),
      (lines) => knownPairs(dismissedPairs(lines))(item, goal),
    ),
  );
}

export function bringBackLink(what: string): readonly DismissedPair[] {
  return dismissedPairs(bringBack(what));
}
