/** Sidebar: opens one of the mails in the words of each role, side by side. Nothing is written or sent. */
import { variantsOf } from '../../core/reviews/variants';
import { escapeHtml } from '../../core/emails/render/escape';
import { showWordings } from '../../google/show-wordings';
import type { AskCalls } from '../../rpc/ask';
import { readAskFile } from './ask-file';
import { asking, messageTo } from './asking';

/** @throws UserError where the person is not to be asked any more */
export function compareWordings({ form, address }: Parameters<AskCalls['compareWordings']>[0]): null {
  const file = readAskFile();
  const made = asking(form, file);
  const message = messageTo(address, made);
  const variants = variantsOf(message, made.queueing.queued, made.ahead, file.composing);
  const { name } = message.person;
  showWordings(
    `The mail to ${name || address}, in the words of each role`,
    escapeHtml(JSON.stringify(variants)),
  );
  return null;
}
