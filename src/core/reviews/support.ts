/** What people said of the items of a plan: the log, read against the rows and the people as they are now. */
import { consentStatus, type ConsentStatus } from '../methods/consent-status';
import { alignmentAge, type AlignmentAge } from '../methods/alignment-age';
import { netSupport } from '../methods/net-support';
import type { Item } from '../strategy/item';
import type { Stakeholder } from '../strategy/strategy';
import type { Day } from '../tables/day';
import { normaliseAddress } from './address';
import { isStance } from './answers';
import type { HeldReview, ReviewBook } from './book';
import { dayOfMoment } from './moment';

/** One person's say on one item, over all rounds. */
export interface Say {
  readonly item: Item;
  /** Where the person is on the list of stakeholders. */
  readonly who: Stakeholder | undefined;
  readonly name: string;
  /** The newest round in which the question left, or was answered. */
  readonly newest: HeldReview;
  /** The newest answer, which may be of an earlier round. */
  readonly heard: HeardReview | undefined;
}

type HeardReview = HeldReview & { readonly answer: NonNullable<HeldReview['answer']> };

/** Everything that was asked about items that the plan still has, in the order of the log. */
export function saysOf(
  book: ReviewBook,
  everything: readonly Item[],
  stakeholders: readonly Stakeholder[],
): readonly Say[] {
  if (book.reviews.size === 0) return [];
  const items = new Map(everything.map((item) => [`${item.table} ${item.key}`, item]));
  const people = new Map(stakeholders.map((who) => [normaliseAddress(who.row.email ?? ''), who]));
  const rounds = new Map<string, HeldReview[]>();
  for (const review of [...book.reviews.values()].filter(wasAsked)) {
    const key = JSON.stringify([review.table, review.key, review.person.address]);
    rounds.set(key, [...(rounds.get(key) ?? []), review]);
  }
  return [...rounds.values()].flatMap((reviews) => {
    const sorted = [...reviews].sort((a, b) => b.round - a.round);
    const [newest] = sorted;
    const item = newest && items.get(`${newest.table} ${newest.key}`);
    if (!newest || !item) return [];
    const { name, address } = newest.person;
    const who = people.get(address);
    return [{ item, who, name: who?.name || name || address, newest, heard: sorted.find(isHeard) }];
  });
}

const ASKED: ReadonlySet<string> = new Set([
  'Sent',
  'Answered',
  'Concern open',
  'Objection open',
  'Replied',
  'No answer',
  'Closed',
]);

/** What waits, was refused, or may or may not have left, has asked nobody yet. */
function wasAsked(review: HeldReview): boolean {
  return ASKED.has(review.state) && (review.sentAt !== undefined || isHeard(review));
}

function isHeard(review: HeldReview): review is HeardReview {
  return review.answer !== undefined;
}

/** The sum of what was said. Who did not answer is unknown: neither for it nor against it. */
export interface Support {
  /** From -1 to 1, by power; undefined where nobody took a stand. */
  readonly net: number | undefined;
  /** Answers that say where somebody stands. */
  readonly stances: number;
  readonly asked: number;
  readonly answered: number;
  readonly consent: ConsentStatus | undefined;
  readonly age: AlignmentAge | undefined;
  /** The day of the last support. */
  readonly supportedOn: Day | undefined;
}

/** @param expiresAfter days after which agreement counts as old */
export function supportOf(says: readonly Say[], today: Day, expiresAfter: number): Support {
  const heard = says.flatMap(({ heard: review, who }) => (review ? [{ ...review.answer, who }] : []));
  const voices = heard.flatMap(({ answer, who }) =>
    isStance(answer) ? [{ stance: answer, power: who?.row.power }] : [],
  );
  const supported = heard.filter(({ answer }) => isSupport(answer)).map(({ at }) => dayOfMoment(at));
  return {
    net: netSupport(voices),
    stances: voices.length,
    asked: says.length,
    answered: heard.length,
    consent: consentStatus(says.map(({ heard: review }) => review?.answer.answer)),
    age: alignmentAge(supported, today, expiresAfter),
    supportedOn: [...supported].sort().pop(),
  };
}

export function isSupport(answer: string): boolean {
  return answer === 'Champion' || answer === 'Support';
}
