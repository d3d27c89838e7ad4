/** What the answer page tells of one item: the plan as it is now, in the language of the reader, and what was answered. */
import type { PlanFacts } from '../emails/facts';
import { factsOf, isAskable } from '../emails/facts-of';
import { changesBetween } from '../emails/changes';
import { leadText } from '../emails/lead-text';
import { itemName, dayFor, planValues } from '../emails/plan-values';
import { asSentence, tidy, webAddress } from '../emails/render/tidy';
import type { Values } from '../emails/render/value';
import { roleOf, type Role } from '../emails/roles';
import { leadFor } from '../emails/templates/read-templates';
import { dayInWords } from '../language/in-words/dates';
import type { Day } from '../tables/day';
import type { Answer } from './answers';
import type { NamedPerson } from './answer-problems';
import type { HeldMessage, HeldReview, ReviewBook } from './book';
import { lastAsked, type Composing } from './compose-message';
import { itemVersion } from './item-version';
import { withoutUnknown } from './known-facts';
import type { AskedReview } from './message';
import { dayOfMoment, type Moment } from './moment';

/** What a customer showed, and where it can be read again. */
export interface EvidenceLine {
  readonly text: string;
  readonly source?: string;
}

export interface AnswerItem {
  readonly review: string;
  readonly name: string;
  /** What the business gains, and what the plan knows that matters to this reader. */
  readonly impact: readonly string[];
  readonly evidence: readonly EvidenceLine[];
  /** What changed since this person was last asked. */
  readonly changes: readonly string[];
  readonly tradeOff?: string;
  readonly version: string;
  /** gone: the row is not in the plan any more. */
  readonly state: 'open' | 'closed' | 'gone';
  readonly recorded?: RecordedAnswer;
  /** What the sender said to it. */
  readonly reply?: string;
}

export interface RecordedAnswer {
  readonly answer: Answer;
  readonly comment: string;
  /** 12 June at 14:05 */
  readonly at: string;
  /** Who answered, where it was somebody else than the reader. */
  readonly by?: string;
  readonly instead?: NamedPerson;
}

/** A page has more room than a mail. */
const LONGEST = 600;
const LONGEST_NAME = 160;

export function itemOf(
  asked: AskedReview,
  message: HeldMessage,
  book: ReviewBook,
  composing: Composing,
): AnswerItem {
  const role = roleOf(message.person.role);
  const held = book.reviews.get(asked.id);
  const now = factsNow(asked, composing);
  const facts = now ?? asked.facts;
  const before = lastAsked(asked, message, book)?.facts;
  const told = facts && tell(facts, role, composing);
  const day = facts && dayFor(facts, role, composing.manner);
  const changes = [
    ...(asked.changes ?? []),
    ...(facts && before && day ? changesBetween(before, facts, day) : []),
  ];
  return {
    review: asked.id,
    name: tidy(facts ? itemName(facts) : asked.label).slice(0, LONGEST_NAME),
    impact: told?.impact ?? [],
    evidence: told?.evidence ?? [],
    changes: changes.flatMap((change) => asSentence(change) ?? []),
    ...withoutUnknown({ tradeOff: asSentence(asked.displaces ?? '') }),
    version: facts ? itemVersion(facts) : asked.version,
    state: held?.state === 'Closed' ? 'closed' : now ? 'open' : 'gone',
    ...(held ? answerOf(held, composing.manner.today) : {}),
  };
}

/** A gap comes and goes with the analysis, so it is told as it was when it was asked about. */
function factsNow({ table, key, facts }: AskedReview, { strategy }: Composing): PlanFacts | undefined {
  if (table === 'gaps') return facts;
  const item = strategy.everything.find((one) => one.table === table && one.key === key);
  return item && isAskable(item) ? factsOf(item, strategy) : undefined;
}

/** What mails say is not for customers and partners; should one ever get a link, the page says no more than the question. */
function tell(facts: PlanFacts, role: Role, { manner, templates }: Composing) {
  if (role === 'outside') return undefined;
  const values = planValues(facts, role, manner, LONGEST);
  const lead = leadText(leadFor({ name: '', address: '', role }, templates), values);
  const seen = wordsOf(values, 'seen');
  const next = wordsOf(values, 'next step');
  return {
    impact: [
      wordsOf(values, 'impact'),
      lead,
      seen && asSentence(`What we saw: ${seen}`),
      next && asSentence(`The suggested next step: ${next}`),
    ].filter((line): line is string => line !== undefined && line !== ''),
    evidence: facts.evidence.map(({ insight, customer, date, source }): EvidenceLine => {
      const from = [customer, dayInWords(date, manner.today)].filter((part) => part !== undefined);
      const text = tidy(`“${insight}”${from.length > 0 ? ` (${from.join(', ')})` : ''}`);
      return { text, ...withoutUnknown({ source: webAddress(source) }) };
    }),
  };
}

function wordsOf(values: Values, name: string): string | undefined {
  const value = values.get(name);
  return value && 'text' in value ? value.text : undefined;
}

const REPLIES = {
  changed: 'I changed the plan:',
  kept: 'I kept the plan as it is, because',
  talk: 'Let’s talk:',
};

function answerOf({ answer, delegate, reply }: HeldReview, today: Day): Partial<AnswerItem> {
  if (!answer) return {};
  const by = answer.as && (answer.as.name || answer.as.address);
  return {
    recorded: {
      answer: answer.answer,
      comment: answer.comment,
      at: momentInWords(answer.at, today),
      ...withoutUnknown({ by, instead: delegate }),
    },
    ...withoutUnknown({ reply: reply && asSentence(`${REPLIES[reply.reply]} ${tidy(reply.text)}`) }),
  };
}

function momentInWords(moment: Moment, today: Day): string {
  return `${dayInWords(dayOfMoment(moment), today) ?? ''} at ${moment.slice(11, 16)}`;
}
