/** The answer that a link selects on the page, as one short word. */
import { ALL_ANSWERS, type Answer } from './answers';

const WORDS: Readonly<Record<Answer, string>> = {
  Champion: 'champion',
  Support: 'support',
  'Can live with it': 'live',
  Concern: 'concern',
  Objection: 'object',
  'Need to talk': 'talk',
  'Not enough information': 'info',
};

export function inLink(answer: Answer): string {
  return WORDS[answer];
}

export function answerInLink(word: string | undefined): Answer | undefined {
  return ALL_ANSWERS.find((answer) => WORDS[answer] === word);
}
