/** Sidebar: a text stays as it is and is not flagged again, or is looked at again. */
import type { PutAside } from '../../core/dismissed-lines';
import type { TextMark } from '../../core/outcomes/flagged-row';
import { knownLeft, leftLine, leftLines } from '../../core/outcomes/left-text';
import { bringBack, putAside } from '../dismissed-lines';

export function leaveText(text: TextMark): readonly PutAside[] {
  return leftLines(
    putAside(
      () => leftLine(text),
      (lines) => knownLeft(lines)(text),
    ),
  );
}

export function bringBackText(what: string): readonly PutAside[] {
  return leftLines(bringBack(what));
}
