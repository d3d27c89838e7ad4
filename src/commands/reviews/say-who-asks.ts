/** Sidebar: where Google does not say who is at the sheet, the person does. Replies go to that address, and so do trial mails. */
import { isAddress, normaliseAddress } from '../../core/reviews/address';
import { saveAsker, whoRunsThis } from '../../google/who';
import type { AskCalls } from '../../rpc/ask';
import { UserError } from '../../user-error';

/** @throws UserError where it is no address */
export function sayWhoAsks(typed: string): ReturnType<AskCalls['sayWhoAsks']> {
  const address = normaliseAddress(typed);
  if (!isAddress(address)) {
    throw new UserError('Expected an e-mail address such as ana@example.com. Replies will go there.');
  }
  saveAsker(address);
  return { me: whoRunsThis() };
}
