/** Sidebar: opens one of the mails in the words of each role, side by side. Nothing is written or sent. */
import { variantsOf, type Compared } from '../../core/reviews/variants';
import { escapeHtml } from '../../core/emails/render/escape';
import { shorten } from '../../core/tables/problem';
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
  const name = message.person.name || address;
  showWordings(
    escapeHtml(JSON.stringify({ name: shorten(name, LONGEST_NAME), variants } satisfies Compared)),
  );
  return null;
}

const LONGEST_NAME = 60;
