/** Sidebar: what people worry about, and our reply to it: seen before it leaves, noted in the log, and sent. */
import { listConcerns } from '../../core/reviews/concerns';
import type { HeldMessage } from '../../core/reviews/book';
import type { NewEvent } from '../../core/reviews/events';
import { damageText, logDamage } from '../../core/reviews/log-damage';
import { bookAhead } from '../../core/reviews/preview-mails';
import { replyProblem, type ReplyForm } from '../../core/reviews/reply-form';
import { isAddress } from '../../core/reviews/address';
import type { ConcernCalls, ConcernsPage, ReplyPreview } from '../../rpc/concerns';
import type { Told } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { readAskFile, type AskFile } from './ask-file';
import { outletOf } from './ask-limits';
import { queueing, type Asking } from './asking';
import { outgoingIn } from './outgoing-mails';
import { queueSeen, sendNow } from './send-ask';

export function concerns(): ConcernsPage {
  const { state, sources, workbook } = readAskFile();
  const lost = damageText(logDamage(state.log));
  return {
    concerns: listConcerns(state.book, sources, workbook.today),
    ...(lost === undefined ? {} : { lost }),
  };
}

export function previewReply(form: ReplyForm): ReplyPreview {
  const file = readAskFile();
  const made = replying(form, file);
  const { mails, problems, mark } = made.previews;
  return {
    mails,
    problems,
    mark,
    heldBack: made.queueing.heldBack,
    outgoing: outgoingIn(file),
    ...outletOf(file),
  };
}

export function sendReply({ form, mark }: Parameters<ConcernCalls['sendReply']>[0]): Told {
  const { queued, heldBack } = queueSeen((file) => replying(form, file), mark).queueing;
  const waiting = queued.length > 0 ? queued : unsentReplies(form.review);
  if (waiting.length === 0) {
    const [held] = heldBack;
    return { said: held ? `The reply is noted. ${held.says}` : 'The reply is noted. No mail was sent.' };
  }
  const { said, sentTo } = sendNow(waiting);
  return { said: sentTo.length > 0 ? `The reply is noted, and ${sentTo.join(', ')} got it by mail.` : said };
}

/** Queued by a run that died before it had sent them. */
function unsentReplies(review: string): readonly HeldMessage[] {
  const { messages } = readAskFile().state.book;
  return [...messages.values()].filter(
    ({ kind, state, reviews }) =>
      kind === 'replied' &&
      (state === 'Queued' || state === 'Unknown') &&
      reviews.some(({ id }) => id === review),
  );
}

/** @throws UserError where there is nothing to reply to, or nothing is said */
function replying({ review, reply, text, told }: ReplyForm, file: AskFile): Asking {
  const { state, by, now } = file;
  const { book, log } = state;
  const held = book.reviews.get(review);
  if (!held?.answer) throw new UserError(`There is no answer to ${review} that could be replied to.`);
  if (held.state === 'Closed') throw new UserError('This round is over. Ask again to go on.');
  const problem = replyProblem({ text });
  if (problem !== undefined) throw new UserError(problem);
  // The same reply once more is a second press, or one whose run died after the log had it.
  const isNoted = held.reply?.reply === reply && held.reply.text === text.trim() && held.reply.told === told;
  const before: readonly NewEvent[] = isNoted
    ? []
    : [{ event: 'replied', review, reply, text: text.trim(), by, ...(told ? { told } : {}) }];
  const { id, table, key, item, label, version, round, person } = held;
  const draft = {
    kind: 'replied' as const,
    person,
    reviews: [{ id, table, key, item, label, version, round }],
    text: `${reply}: ${text.trim()}`,
  };
  const event = log.highest.event;
  const replied: AskFile = {
    ...file,
    state: {
      log: { ...log, highest: { ...log.highest, event: event + before.length } },
      book: bookAhead(book, before, event, now),
    },
  };
  return { ...queueing(told || !isAddress(person.address) ? [] : [draft], replied), before };
}
