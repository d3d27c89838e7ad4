/** What people worry about, and what we said to it: what waits for us comes first, objections before all else. */
import { changesBetween } from '../emails/changes';
import { dayInWords } from '../language/in-words/dates';
import type { Day } from '../tables/day';
import { findItem, type AskSources, type ItemRef } from './ask-item';
import { wordsOf } from './answer-buttons';
import { isAddress } from './address';
import { latest } from './ask-drafts';
import type { HeldReview, ReviewBook } from './book';
import { dayOfMoment } from './moment';
import { REPLY_WORDS } from './review-rows';

export interface ConcernItem extends ItemRef {
  /** RV-31 */
  readonly review: string;
  readonly name: string;
  readonly address: string;
  /** CO-1 Grow */
  readonly label: string;
  /** I have a concern */
  readonly said: string;
  readonly comment: string;
  /** The day of the answer. */
  readonly on: string;
  readonly isObjection: boolean;
  readonly isWaiting: boolean;
  readonly reply?: string;
  /** What differs in the plan since the person was asked. */
  readonly changes: readonly string[];
  /** Whether a reply can go out by mail. */
  readonly canMail: boolean;
}

export function listConcerns(book: ReviewBook, sources: AskSources, today: Day): readonly ConcernItem[] {
  return [...book.reviews.values()]
    .filter((held) => rank(held) < NOT_LISTED && latest(book, held.person.address, held)?.id === held.id)
    .sort((a, b) => rank(a) - rank(b) || ((a.answer?.at ?? '') < (b.answer?.at ?? '') ? -1 : 1))
    .map((held) => concernOf(held, book, sources, today));
}

const REPLIED = 3;
const NOT_LISTED = 4;

function rank({ state, answer }: HeldReview): number {
  if (state === 'Objection open') return 0;
  if (state === 'Concern open') return 1;
  if (state === 'Replied') return REPLIED;
  const isOpen = answer?.answer === 'Need to talk' || answer?.answer === 'Not enough information';
  return state === 'Answered' && isOpen ? 2 : NOT_LISTED;
}

function concernOf(held: HeldReview, book: ReviewBook, sources: AskSources, today: Day): ConcernItem {
  const { id, table, key, label, person, answer, reply, facts, state } = held;
  const now = findItem({ table, key }, sources)?.facts;
  return {
    review: id,
    table,
    key,
    label,
    name: person.name || person.address,
    address: person.address,
    said: answer ? wordsOf(answer.answer) : '',
    comment: answer?.comment ?? '',
    on: answer ? dayOfMoment(answer.at) : '',
    isObjection: answer?.answer === 'Objection',
    isWaiting: state !== 'Replied',
    ...(reply ? { reply: `${REPLY_WORDS[reply.reply]}: ${reply.text}` } : {}),
    changes: facts && now ? changesBetween(facts, now, (day) => dayInWords(day, today)) : [],
    canMail: isAddress(person.address) && !book.people.get(person.address)?.stopped,
  };
}
