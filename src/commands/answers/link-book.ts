/** The review log as a link of ours may look into it. Nothing is laid out or written: the visitor is nobody that the file knows. */
import { doorFor, enter, type Door } from '../../core/reviews/answer-door';
import { EMPTY_BOOK, type HeldMessage } from '../../core/reviews/book';
import type { ReadToken } from '../../core/reviews/token';
import { openLedger, type Ledger, type LedgerState } from '../reviews/ledger';
import type { Workbook } from '../workbook';

export interface LinkBook extends LedgerState {
  readonly message: HeldMessage;
  readonly ledger: Ledger;
}

/** The door where the link sees nothing. @param token checked already, so that strangers cost no reading of the file */
export function openLinkBook({ tabs, own, zoneOffset }: Workbook, token: ReadToken): LinkBook | Door {
  const tab = tabs.get(own.get('reviewLog') ?? -1);
  const ledger = tab && openLedger(tab, zoneOffset);
  const state = ledger?.read();
  const entered = enter(token, state?.book ?? EMPTY_BOOK);
  if (!('message' in entered)) return entered.door;
  return ledger && state ? { ...entered, ledger, ...state } : doorFor('forged');
}
