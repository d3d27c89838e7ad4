/** The answers to a review, as formulas take them. */
import { ANSWERS_EXPECTED, readAnswer, type Answer } from '../reviews/answers';
import type { Parameter } from './parameters';

export function answerParameter(help: string): Parameter<Answer> {
  return { name: 'answers', help, type: 'range', expected: ANSWERS_EXPECTED, read: readAnswer };
}
