/** =OUTCOME_CHECK(): whether a text says what changes, or what we do. */
import { checkOutcome } from '../language/outcomes/check-outcome';
import { optional, orBlank, textParameter } from './parameters';
import { rowFunction } from './row-function';

export const outcomeCheckFunction = rowFunction(
  {
    name: 'OUTCOME_CHECK',
    summary:
      'Whether each text names a result that changes, or work that we do, with one sentence of advice.',
    result: 'Three columns: Outcome, Output or Unclear; a score from 0 to 100; a sentence of advice.',
    example: '=OUTCOME_CHECK(C2:C20;D2:D20;F2:F20)',
    formula:
      '25 for a change in place of work, 15 for who changes, 20 for a measure, 20 for from and to, 10 for by when, 10 for revenue, retention, cost, risk or cash.',
    source:
      'Josh Seiden: an outcome is a change in what people do that drives results; Marty Cagan; John Doerr. The points and the lists of words are our own.',
    pitfalls:
      'It goes by words and warns, no more: a milestone that you promised can be honest. Texts that do not read like English are not checked. It knows only its own words; those added on the Settings tab count in the gaps and the sidebar.',
  },
  () => [
    textParameter('texts', 'Objectives, key results or initiatives.'),
    optional(
      orBlank(textParameter('metrics', 'The metric of each row, where it has a column of its own.')),
      undefined,
    ),
    optional(
      orBlank(textParameter('targets', 'The target of each row, where it has a column of its own.')),
      undefined,
    ),
  ],
  (text, metric, target) => {
    const check = checkOutcome(text, { metric, target });
    return check && [check.class, check.score, check.advice];
  },
);
