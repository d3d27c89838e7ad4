/** What the answer page sends, read strictly: it comes from anybody who has the link. */
import { atFirstUse } from '../at-first-use';
import { UserError } from '../../user-error';
import { tidy } from '../emails/render/tidy';
import { normaliseAddress } from './address';
import { personProblem, problemOf, type NamedPerson } from './answer-problems';
import { ALL_ANSWERS, type Answer } from './answers';
import { hasFields, isListOf, isOneOf, isText, type Shape } from './shape';

/** One answer as it was pressed. */
export interface GivenAnswer {
  /** RV-31 */
  readonly review: string;
  readonly answer: Answer;
  readonly comment: string;
  /** What the page showed of the item. */
  readonly version: string;
  /** Who should be asked instead. */
  readonly instead?: NamedPerson;
}

export type AnswerInput =
  | {
      readonly kind: 'answers';
      readonly answers: readonly GivenAnswer[];
      /** Somebody else answers than the person to whom the mail went. */
      readonly as?: NamedPerson;
    }
  | { readonly kind: 'stop' | 'resume' };

const MOST_ANSWERS = 30;

const shapes = atFirstUse(() => {
  const isPerson: Shape<NamedPerson> = hasFields({ name: isText, address: isText });
  const isGiven: Shape<GivenAnswer> = hasFields(
    {
      review: (value): value is string => isText(value) && /^RV-[1-9]\d{0,8}$/.test(value),
      answer: isOneOf(ALL_ANSWERS),
      comment: isText,
      version: (value): value is string => isText(value) && /^[\w-]{0,40}$/.test(value),
    },
    { instead: isPerson },
  );
  const isAnswers: Shape<Extract<AnswerInput, { kind: 'answers' }>> = hasFields(
    { kind: isOneOf(['answers']), answers: isListOf(isGiven) },
    { as: isPerson },
  );
  const isWish: Shape<Extract<AnswerInput, { kind: 'stop' | 'resume' }>> = hasFields({
    kind: isOneOf(['stop', 'resume']),
  });
  return { isAnswers, isWish };
});

/** @throws UserError that says what is missing or too long; whatever our page would never send is refused as a whole */
export function readAnswerInput(json: unknown): AnswerInput {
  const value = parsed(json);
  const { isAnswers, isWish } = shapes();
  if (isWish(value)) return { kind: value.kind };
  if (!isAnswers(value) || value.answers.length > MOST_ANSWERS || hasTwice(value.answers)) throw unreadable();
  const answers = value.answers.map(({ review, answer, comment, version, instead }): GivenAnswer => ({
    review,
    answer,
    comment: plainText(comment),
    version,
    ...named('instead', instead),
  }));
  const problems = answers.flatMap((given) => problemOf(given) ?? []);
  const who = named('as', value.as);
  const people = [who.as, ...answers.map(({ instead }) => instead)];
  const all = [...problems, ...people.flatMap((person) => personProblem(person) ?? [])];
  if (all.length > 0) throw new UserError([...new Set(all)].join(' '));
  return { kind: 'answers', answers, ...who };
}

const LONGEST_JSON = 200_000;

function parsed(json: unknown): unknown {
  if (typeof json !== 'string' || json.length > LONGEST_JSON) throw unreadable();
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable();
  }
}

function unreadable(): UserError {
  return new UserError('What the page sent cannot be read. Please open the link in your mail again.');
}

function hasTwice(answers: readonly GivenAnswer[]): boolean {
  return new Set(answers.map(({ review }) => review)).size < answers.length;
}

/** Lines stay; what cannot be seen, or is half a character, goes. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN(), '')
    .trim();
}
const UNSEEN = atFirstUse(() => /(?!\n)\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu);

function named<K extends 'as' | 'instead'>(
  key: K,
  person: NamedPerson | undefined,
): { readonly [P in K]?: NamedPerson } {
  if (!person) return {};
  const clean = { name: tidy(person.name), address: normaliseAddress(person.address) };
  return { [key]: clean } as { readonly [P in K]: NamedPerson };
}
