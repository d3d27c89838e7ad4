/** Decides what of the drafts becomes a message, and says why the rest does not. */
import type { Moment } from './moment';
import type { HeldMessage, ReviewBook } from './book';
import type { Draft, DraftReview, HeldBack } from './draft';
import type { NewEvent } from './events';
import type { Highest } from './log-rows';
import { mergeDrafts } from './merge-drafts';
import type { AskedReview, Message } from './message';
import {
  alreadySentence,
  askedInRound,
  askedToday,
  contentKey,
  idempotencyKey,
  sameContent,
  sameMessage,
} from './repeats';
import { isSilent, TALK_INSTEAD } from './silent';
import { placeInWeek, waitingDigest } from './place-in-week';
import { countsForWeek, waitsSentence } from './week';
import type { Holidays } from './working-days';

export interface QueueFacts {
  readonly book: ReviewBook;
  readonly highest: Pick<Highest, 'message' | 'review'>;
  readonly file: string;
  /** The address of whoever asks. */
  readonly by: string;
  readonly now: Moment;
  /** Days beside weekends on which nothing that waits leaves. */
  readonly holidays?: Holidays;
  /** Addresses of those who get their questions in one mail a week, as long as that leaves time to answer. */
  readonly informed?: ReadonlySet<string>;
}

export interface Queueing {
  readonly events: readonly NewEvent[];
  readonly queued: readonly Message[];
  readonly heldBack: readonly HeldBack[];
}

/** @throws UserError that names every address that cannot be used; nothing is queued then */
export function queueDrafts(drafts: readonly Draft[], facts: QueueFacts): Queueing {
  const { book, now } = facts;
  const ids = { ...facts.highest };
  const heldBack: HeldBack[] = [];
  const events: NewEvent[] = [];
  const queued: Message[] = [];
  const mails = new Map<string, number>();
  const batch = `MS-${ids.message + 1}`;
  for (const draft of mergeDrafts(drafts)) {
    const { address } = draft.person;
    const wanted = withoutRepeats(draft, facts, heldBack);
    if (!wanted) continue;
    const alsoNow = mails.get(address) ?? 0;
    const { notBefore, most } = placeInWeek(wanted, alsoNow, facts);
    const waiting = notBefore === undefined ? undefined : waitingDigest(book, address, now);
    const message = messageOf(wanted, { facts, ids, batch, notBefore, waiting });
    queued.push(message);
    events.push({ event: 'queued', ...message });
    if (waiting) {
      events.push({ event: 'cancelled', message: waiting.message, by: facts.by, into: message.message });
    }
    if (notBefore === undefined) mails.set(address, alsoNow + (countsForWeek(wanted) ? 1 : 0));
    else heldBack.push(held(draft, 'waits', waitsSentence(notBefore, most)));
  }
  return { events, queued, heldBack };
}

/** The draft without what was asked already; undefined where nothing is left of it. */
function withoutRepeats(
  draft: Draft,
  { book, file, now }: QueueFacts,
  heldBack: HeldBack[],
): Draft | undefined {
  const { address } = draft.person;
  const hold = (why: HeldBack['why'], says: string, items?: readonly DraftReview[]) => {
    heldBack.push(held(draft, why, says, items));
  };
  if (book.people.get(address)?.stopped) {
    hold('stopped', 'Asked for no more of these mails. Talk to each other instead.');
    return undefined;
  }
  const left = draft.reviews.filter((review) => {
    if (review.id !== undefined) return true;
    const round = askedInRound(book, address, review);
    const today = draft.confirmed ? undefined : askedToday(book, address, review, now);
    const silent = !draft.confirmed && isSilent(book, address, review, review.round);
    if (round) hold('already', alreadySentence(round), [review]);
    else if (silent) hold('silent', TALK_INSTEAD, [review]);
    else if (today) hold('repeat', repeatSentence(today), [review]);
    return !round && !silent && !today;
  });
  if (left.length === 0 && draft.reviews.length > 0) return undefined;
  const wanted = { ...draft, reviews: left };
  const same = sameMessage(book, idempotencyKey(file, wanted));
  const today = draft.confirmed ? undefined : sameContent(book, contentKey(wanted), now);
  if (same) hold('already', alreadySentence(same));
  else if (today) hold('repeat', repeatSentence(today));
  return same || today ? undefined : wanted;
}

function repeatSentence(message: HeldMessage): string {
  return `${alreadySentence(message)} Nothing has changed in the plan since, and it is less than a day ago.`;
}

function held(
  draft: Draft,
  why: HeldBack['why'],
  says: string,
  items: readonly DraftReview[] = [],
): HeldBack {
  const { name, address } = draft.person;
  return { name, address, why, says, items: items.map(({ label }) => label) };
}

interface Making {
  readonly facts: QueueFacts;
  readonly ids: { message: number; review: number };
  readonly batch: string;
  readonly notBefore: string | undefined;
  readonly waiting: HeldMessage | undefined;
}

function messageOf(draft: Draft, { facts, ids, batch, notBefore, waiting }: Making): Message {
  const { confirmed: _confirmed, reviews, ...told } = draft;
  const asked = reviews.map((review): AskedReview => {
    const { weight: _weight, id = `RV-${++ids.review}`, ...rest } = review;
    return { ...rest, id };
  });
  return {
    message: `MS-${++ids.message}`,
    ...told,
    ...(notBefore === undefined ? {} : { kind: 'openQuestions', notBefore }),
    reviews: [...(waiting?.reviews ?? []), ...asked],
    key: idempotencyKey(facts.file, draft),
    content: contentKey(draft),
    file: facts.file,
    batch,
    by: facts.by,
  };
}
