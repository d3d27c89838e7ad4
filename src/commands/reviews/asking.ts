/** What a filled-in request comes to: the messages, as they would stand in the log and as people would get them. */
import { findItem } from '../../core/reviews/ask-item';
import { askDrafts } from '../../core/reviews/ask-drafts';
import { formProblems, type AskForm } from '../../core/reviews/ask-form';
import { bookAhead, previewMails, type Previews } from '../../core/reviews/preview-mails';
import type { Draft } from '../../core/reviews/draft';
import { keptInformed } from '../../core/reviews/kept-informed';
import { queueDrafts, type Queueing } from '../../core/reviews/queue-drafts';
import { readHolidays } from '../../core/reviews/working-days';
import type { NewEvent } from '../../core/reviews/events';
import { normaliseAddress } from '../../core/reviews/address';
import type { HeldMessage, ReviewBook } from '../../core/reviews/book';
import { UserError } from '../../user-error';
import type { AskFile } from './ask-file';
import { mostItems } from './ask-limits';

export interface Asking {
  readonly queueing: Queueing;
  readonly previews: Previews;
  /** The book as it will be once the messages are queued. */
  readonly ahead: ReviewBook;
  /** What goes into the log before the messages. */
  readonly before?: readonly NewEvent[];
}

/** @throws UserError that names every field to put right, and every address that cannot be used */
export function asking(form: AskForm, file: AskFile): Asking {
  const { workbook, sources } = file;
  const problems = Object.values(formProblems(form, workbook.today, mostItems(file)));
  const items = form.items.map((ref) => findItem(ref, sources));
  const people = form.people.map((key) => sources.strategy.stakeholders.find((one) => one.key === key));
  const found = items.filter((item) => item !== undefined);
  const known = people.filter((person) => person !== undefined);
  if (found.length < items.length) {
    problems.push('An item is not in the plan any more. Choose the items again.');
  }
  if (known.length < people.length) {
    problems.push('A person is not among the stakeholders any more. Choose again.');
  }
  if (problems.length > 0) throw new UserError(problems.join(' '));
  return queueing(askDrafts(form, found, known, file.state.book), file);
}

export function queueing(drafts: readonly Draft[], file: AskFile): Asking {
  const { state, fileId, by, now, composing, settings } = file;
  const { book, log } = state;
  const { holidays } = readHolidays(settings.holidays);
  const informed = keptInformed(composing.strategy);
  const facts = { book, highest: log.highest, file: fileId, by, now, holidays, informed };
  const queued = queueDrafts(drafts, facts);
  const ahead = bookAhead(book, queued.events, log.highest.event, now);
  return { queueing: queued, ahead, previews: previewMails(queued.queued, ahead, composing) };
}

/** The message to one of them. @throws UserError where it is not among them any more */
export function messageTo(address: string, { queueing: { queued }, ahead }: Asking): HeldMessage {
  const wanted = queued.find(({ person }) => person.address === normaliseAddress(address));
  const held = ahead.messages.get(wanted?.message ?? '');
  if (held) return held;
  throw new UserError('This mail is not among those to be sent any more. Look at the preview again.');
}
