/** Sidebar: writes down what somebody answered in a meeting, a call, a chat or a reply to a mail. */
import { normaliseAddress } from '../../core/reviews/address';
import { wordsOf } from '../../core/reviews/answer-buttons';
import { problemOf } from '../../core/reviews/answer-problems';
import { askableItems, findItem } from '../../core/reviews/ask-item';
import type { NewEvent } from '../../core/reviews/events';
import { answeredEvent, isSaidAlready, recordSaid } from '../../core/reviews/record-said';
import { lackOfPlan } from '../../core/strategy/no-plan';
import { tidy } from '../../core/emails/render/tidy';
import { flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { RecordPage, SpokenAnswer } from '../../rpc/concerns';
import type { Told } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { readAskFile, type AskFile } from './ask-file';
import { openReviewFile } from './review-file';
import { syncTo } from './sync-reviews';

export function openRecord(): RecordPage {
  const { state, sources, workbook } = readAskFile();
  const requests = [...state.book.reviews.values()]
    .filter((held) => held.state !== 'Closed' && held.state !== 'Cancelled')
    .reverse()
    .map((held) => ({
      review: held.id,
      name: held.person.name || held.person.address,
      label: held.label,
      state: held.state,
    }));
  return {
    requests,
    items: askableItems(sources),
    people: sources.strategy.stakeholders.map(({ key, name }) => ({ key, name })),
    ...lackOfPlan(sources.strategy.tables, workbook.own),
  };
}

/** @throws UserError where something is missing; nothing is recorded then */
export function recordAnswer({ about, answer, comment }: SpokenAnswer): Told {
  const problem = problemOf({ answer, comment });
  if (problem !== undefined) throw new UserError(problem);
  return changingFile(() => {
    const place = openReviewFile();
    const { ledger } = place;
    const file = readAskFile(place.workbook);
    ledger.read();
    const { events, name } = eventsFor(about, { answer, comment: comment.trim(), by: file.by }, file);
    for (const event of events) ledger.append(event);
    flush();
    syncTo(place, ledger.read().book);
    return { said: `Recorded for ${name}: ${wordsOf(answer)}.` };
  });
}

interface ToRecord {
  readonly events: readonly NewEvent[];
  readonly name: string;
}

function eventsFor(
  about: SpokenAnswer['about'],
  said: Parameters<typeof answeredEvent>[2],
  { state, sources, fileId }: AskFile,
): ToRecord {
  const { book, log } = state;
  if ('review' in about) {
    const held = book.reviews.get(about.review);
    if (!held) throw new UserError(`There is no request ${about.review} in the Review Log.`);
    if (held.state === 'Closed') throw new UserError('This round is over, so it takes no more answers.');
    return {
      events: isSaidAlready(held, said) ? [] : [answeredEvent(held.id, held.version, said)],
      name: held.person.name || held.person.address,
    };
  }
  const item = findItem(about.item, sources);
  const person = sources.strategy.stakeholders.find(({ key }) => key === about.person);
  if (!item || !person) {
    throw new UserError('The item or the person is not in the plan any more. Choose again.');
  }
  const { name, row } = person;
  // Somebody without an address is told apart by the name, which no mail can be sent to.
  const address = normaliseAddress(row.email ?? '') || tidy(name).toLowerCase();
  const to = { name, address, role: row.function ?? '' };
  return { events: recordSaid(item, to, said, { book, highest: log.highest, file: fileId }), name };
}
