/** The buttons of one question: links to the answer page or, where there is none, replies that only need to be sent. */
import { ANSWER_BUTTONS } from '../reviews/answer-buttons';
import type { AnswerLinks, Person } from './facts';
import { tidy, webAddress } from './render/tidy';
import type { Value } from './render/value';
import { mailTo } from './values';

interface Question {
  readonly id: string;
  /** What the reply is about, in its subject. */
  readonly topic: string;
  readonly answers?: AnswerLinks;
}

export function answersValue({ id, topic, answers }: Question, sender: Person): Value {
  const code = tidy(id);
  const links = ANSWER_BUTTONS.map(({ answer, words }) => ({ words, url: webAddress(answers?.[answer]) }));
  const online = links.every(({ url }) => url !== undefined);
  const buttons = links.map(({ words, url }) => ({
    words,
    url: online ? (url ?? '') : replyUrl(sender.address, `[${code}] ${words}: ${tidy(topic)}`, words),
  }));
  return { kind: 'answers', buttons, online, code: `[${code}]` };
}

function replyUrl(address: string, subject: string, answer: string): string {
  return mailTo(address, subject, `${answer}\n\nWhy, in a line (please say so for an objection): `);
}
