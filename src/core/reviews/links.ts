/** The addresses in an e-mail that lead to the answer page. Opening one records nothing; what it names is only selected beforehand. */
import type { AnswerLinks } from '../emails/facts';
import { addDays, dayOf, type Day } from '../tables/day';
import { inLink } from './answer-in-link';
import { ALL_ANSWERS } from './answers';
import type { HeldMessage } from './book';
import { dayOfMoment } from './moment';
import { makeToken, type Sign } from './token';

export interface MessageLinks {
  readonly page: string;
  readonly stop: string;
  answers(review: string): AnswerLinks;
}

export interface LinkFacts {
  /** Where the web app answers. */
  readonly address: string;
  readonly file: string;
  readonly sign: Sign;
}

/** Without a day of its own, a link works for so long after the message was queued. */
const DAYS = 90;

export function linksOf(message: HeldMessage, { address, file, sign }: LinkFacts): MessageLinks {
  const expires = expiryOf(message);
  const token = makeToken({ file, message: message.message, address: message.person.address, expires }, sign);
  const page = `${address}?t=${token}`;
  return {
    page,
    stop: `${page}&do=stop`,
    answers: (review) => {
      const links = ALL_ANSWERS.map((answer) => [answer, `${page}&r=${review}&a=${inLink(answer)}`]);
      return Object.fromEntries(links) as AnswerLinks;
    },
  };
}

/** The last day on which the links of a message work. */
function expiryOf({ expires, queuedAt }: Pick<HeldMessage, 'expires' | 'queuedAt'>): Day {
  const [year, month, day] = (expires ?? '').split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0) ?? addDays(dayOfMoment(queuedAt), DAYS);
}

/** The links of a trial mail: they show that this is one, and lead no further. */
export function trialLinks(address: string): MessageLinks {
  const page = `${address}?do=trial`;
  return {
    page,
    stop: page,
    answers: () => Object.fromEntries(ALL_ANSWERS.map((answer) => [answer, page])) as AnswerLinks,
  };
}
