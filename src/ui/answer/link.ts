/** What the link said that opened this page. */
import { answerInLink } from '../../core/reviews/answer-in-link';
import type { Answer } from '../../core/reviews/answers';

export interface Link {
  readonly token: string;
  /** The review and the answer that are selected beforehand; nothing is recorded by it. */
  readonly review: string | undefined;
  readonly answer: Answer | undefined;
  /** stop: the person wants no more mails. trial: a link in a mail that was only tried out. */
  readonly wish: 'stop' | 'trial' | undefined;
}

export function readLink(data: DOMStringMap): Link {
  const { token = '', review, answer, wish } = data;
  return {
    token,
    review,
    answer: answerInLink(answer),
    wish: wish === 'stop' || wish === 'trial' ? wish : undefined,
  };
}
