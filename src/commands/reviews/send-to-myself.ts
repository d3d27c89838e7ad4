/** Sidebar: sends one of the mails to the person at the sheet, who can look at it where others will. Its buttons record nothing. */
import { composeMessage } from '../../core/reviews/compose-message';
import { trialLinks } from '../../core/reviews/links';
import { sendMail } from '../../google/mail';
import type { AskCalls } from '../../rpc/ask';
import type { Told } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { answerPageOf } from './answer-page-of';
import { readAskFile } from './ask-file';
import { outletOf } from './ask-limits';
import { asking, messageTo } from './asking';

/** @throws UserError where messages are paused, Google lets us send none, or the person is not to be asked any more */
export function sendToMyself({ form, address }: Parameters<AskCalls['sendToMyself']>[0]): Told {
  const file = readAskFile();
  const { stopped, quota = 0 } = outletOf(file);
  if (stopped !== undefined) throw new UserError(stopped);
  if (quota < 1) {
    throw new UserError('Google lets this account send no more mails today. Try again tomorrow.');
  }
  if (file.by === '') {
    throw new UserError('Google does not say what your address is, so no copy can be sent.');
  }
  const made = asking(form, file);
  const held = messageTo(address, made);
  const page = answerPageOf(file.settings);
  const { links: _links, ...plain } = file.composing;
  const composing = page === undefined ? plain : { ...plain, links: () => trialLinks(page) };
  const { subject, text, html } = composeMessage(held, made.ahead, composing);
  sendMail({ to: file.by, subject: `Trial: ${subject}`, text, html, name: '', replyTo: file.by });
  return { said: `Sent to ${file.by}, and to nobody else. Its buttons record nothing.` };
}
