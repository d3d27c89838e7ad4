/** =KANO(): the class of a pair of answers. */
import { KANO_ANSWERS, kanoClass, type KanoAnswer } from '../methods/kano';
import { wordParameter, type Parameter } from './parameters';
import { rowFunction } from './row-function';

export const kanoFunction = rowFunction(
  {
    name: 'KANO',
    summary: 'What a feature does for each person, out of the two Kano questions.',
    result:
      'One word for each row: Attractive, One-dimensional, Must-be, Indifferent, Reverse or Questionable.',
    example: '=KANO(B2:B200;C2:C200)',
    formula:
      'Like with and dislike without: One-dimensional. Like with, else: Attractive. Dislike without, else: Must-be. Neither: Indifferent. Dislike with or like without: Reverse. Both like or both dislike: Questionable.',
    source: 'Noriaki Kano; the usual table of evaluation.',
    pitfalls: 'It classes one answer of one person. Look at segments before you sum up: =KANO_SUMMARY.',
  },
  () => [
    answer(
      'functional',
      'How they would feel with the feature: like, expect, neutral, live with or dislike.',
    ),
    answer('dysfunctional', 'How they would feel without it: like, expect, neutral, live with or dislike.'),
  ],
  kanoClass,
);

function answer(name: string, help: string): Parameter<KanoAnswer> {
  return wordParameter(name, help, KANO_ANSWERS, {
    like: ['i like it', 'i like it that way', 'i would like it', 'enjoy'],
    expect: ['i expect it', 'must be', 'must-be', 'it must be that way', 'it must be', 'expect it'],
    neutral: ['i am neutral', "i'm neutral", 'do not care', "don't care", "i don't care"],
    'live with': ['can live with', 'can live with it', 'i can live with it', 'live with it', 'tolerate'],
    dislike: ['i dislike it', 'i dislike it that way', 'do not like', "i don't like it"],
  });
}
