/** When a mail may leave: whoever has had enough of them this week gets the rest in one mail later. */
import type { Day } from '../tables/day';
import type { HeldMessage, ReviewBook } from './book';
import type { Draft } from './draft';
import { dayOfMoment, type Moment } from './moment';
import type { QueueFacts } from './queue-drafts';
import { countsForWeek, MAILS_A_WEEK, roomFrom } from './week';
import { workingDayFrom, workingDaysSince } from './working-days';

interface PlaceInWeek {
  /** How many mails the person may get within a week. */
  readonly most: number;
  /** Left out where there is room now. */
  readonly notBefore?: Day;
}

/** @param alsoNow mails that are about to be queued for the person */
export function placeInWeek(draft: Draft, alsoNow: number, facts: QueueFacts): PlaceInWeek {
  if (!countsForWeek(draft)) return { most: MAILS_A_WEEK };
  const { address } = draft.person;
  const from = (most: number): PlaceInWeek => {
    const room = roomFrom(facts.book, address, facts.now, alsoNow, most);
    return room ? { most, notBefore: workingDayFrom(room, facts.holidays) } : { most };
  };
  const isNews = draft.kind === 'request' || draft.kind === 'earlyDraft';
  if (!isNews || !facts.informed?.has(address)) return from(MAILS_A_WEEK);
  const { due } = draft;
  const weekly = from(1);
  const { notBefore } = weekly;
  const leavesTime =
    notBefore === undefined ||
    due === undefined ||
    workingDaysSince(notBefore, due as Day, facts.holidays ?? new Set()) >= TIME_TO_ANSWER;
  return leavesTime ? weekly : from(MAILS_A_WEEK);
}

/** Working days. */
const TIME_TO_ANSWER = 2;

/** What waits for the person's next free day. */
export function waitingDigest(
  { messages }: ReviewBook,
  address: string,
  now: Moment,
): HeldMessage | undefined {
  return [...messages.values()].find(
    ({ kind, state, person, notBefore }) =>
      kind === 'openQuestions' &&
      state === 'Queued' &&
      person.address === address &&
      notBefore !== undefined &&
      notBefore > dayOfMoment(now),
  );
}
