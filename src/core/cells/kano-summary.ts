/** =KANO_SUMMARY(): what a feature does for many people. */
import { count } from '../gaps/wording';
import { KANO_CLASSES, kanoSummary } from '../methods/kano';
import { listFunction } from './list-function';
import { wordParameter } from './parameters';

export const kanoSummaryFunction = listFunction(
  {
    name: 'KANO_SUMMARY',
    summary:
      'What a feature does for people taken together: its class, how much it can please, how much its lack can hurt.',
    result:
      'One row of four cells: the most frequent class, better from 0 to 1, worse from -1 to 0, and the answers that they rest on.',
    example: '=KANO_SUMMARY(D2:D200)',
    formula:
      'better = (A + O) / (A + O + M + I), worse = -(O + M) / (A + O + M + I), from the counts of the classes',
    source:
      'Noriaki Kano; better and worse after Berger and others, 1993. Of equally frequent classes M, O, A, I in this order.',
    pitfalls:
      'A majority hides segments: sum up each of them by itself. Reverse and questionable answers count in neither number.',
  },
  () => [
    wordParameter(
      'classes',
      'The classes that KANO gives, or their letters A, O, M, I, R and Q.',
      KANO_CLASSES,
      {
        'Must-be': ['m', 'must be', 'basic', 'expected'],
        'One-dimensional': ['o', 'one dimensional', 'performance', 'linear'],
        Attractive: ['a', 'delighter', 'exciter', 'excitement'],
        Indifferent: ['i', 'neutral'],
        Reverse: ['r'],
        Questionable: ['q'],
      },
    ),
  ],
  (rows) => {
    const summary = kanoSummary(rows.map(([one]) => one));
    if (!summary) return '';
    const { most, better, worse, counted } = summary;
    const rest = rows.length - counted;
    const restsOn = `${count(counted, 'answer')}${rest > 0 ? `; ${rest} reversed or questionable` : ''}`;
    return [[most, better ?? '', worse ?? '', restsOn]];
  },
);
