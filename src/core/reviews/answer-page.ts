/** What the answer page shows to the person whose link opened it. */
import { asSentence, tidy, webAddress } from '../emails/render/tidy';
import { roleOf, whyOf } from '../emails/roles';
import { weekdayInWords } from '../language/in-words/dates';
import type { Day } from '../tables/day';
import type { NamedPerson } from './answer-problems';
import { itemOf, type AnswerItem } from './answer-item';
import type { HeldMessage, ReviewBook } from './book';
import { senderOf, type Composing } from './compose-message';
import { withoutUnknown } from './known-facts';

export interface AnswerPage {
  readonly reader: NamedPerson;
  readonly sender: NamedPerson;
  readonly file: string;
  /** Why this person is asked: "you hear what buyers say". */
  readonly why?: string;
  /** Thursday, 12 June */
  readonly due?: string;
  readonly stage?: string;
  readonly questions: readonly string[];
  /** Web addresses of what to look at. */
  readonly artefacts: readonly string[];
  readonly decided?: string;
  readonly open?: string;
  readonly items: readonly AnswerItem[];
  /** The person wants no mails. */
  readonly stopped: boolean;
}

export function answerPage(message: HeldMessage, book: ReviewBook, composing: Composing): AnswerPage {
  const { person, question = '', stage, artefact = '', due } = message;
  const { today } = composing.manner;
  const role = roleOf(person.role);
  const known = {
    why: whyOf(role),
    due: weekdayInWords(due as Day | undefined, today),
    stage,
    decided: asSentence(message.decided ?? ''),
    open: asSentence(message.open ?? ''),
  };
  return {
    reader: { name: tidy(person.name), address: person.address },
    sender: senderOf(message.by, composing.strategy),
    file: tidy(composing.file),
    ...withoutUnknown(known),
    questions: question.split('\n').flatMap((line) => asSentence(line) ?? []),
    artefacts: artefact.split('\n').flatMap((line) => webAddress(line) ?? []),
    items: message.reviews.map((asked) => itemOf(asked, message, book, composing)),
    stopped: book.people.get(person.address)?.stopped ?? false,
  };
}
