/** =OUTCOME_REWRITE(): work said as a result. */
import { rewriteOutcome } from '../language/outcomes/rewrite-outcome';
import { optional, orBlank, textParameter, type Parameter } from './parameters';
import { rowFunction } from './row-function';

export const outcomeRewriteFunction = rowFunction(
  {
    name: 'OUTCOME_REWRITE',
    summary: 'Says each piece of work as the result that it is for, out of the cells beside it.',
    result: 'A sentence for each row. What is not known stands in it as a question in brackets.',
    example: '=OUTCOME_REWRITE(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20;G2:G20)',
    formula: 'change verb, segment and metric, from baseline to target, by due, by doing what the text says',
    source: 'The usual sentence of a key result, with the work at its end; the questions are our own.',
    pitfalls:
      'It invents nothing, so a thin row gives a sentence of questions. Answer them with the people who know. The verb goes by baseline and target, else by what the metric is.',
  },
  () => [
    textParameter('text', 'What the row says now, such as an initiative.'),
    may(textParameter('metric', 'The number that should move, with its unit: Logo churn (%).')),
    may(textParameter('segment', 'Those for whom it moves, such as Enterprise.')),
    may(amountParameter('baseline', 'The number today.')),
    may(amountParameter('target', 'The number to reach.')),
    may(textParameter('due', 'The day or the quarter.')),
  ],
  (text, metric, segment, baseline, target, due) =>
    rewriteOutcome({ text, metric, segment, baseline, target, due })?.text,
);

function may<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return optional(orBlank(parameter), undefined);
}

/** A number, or a text such as €2m that stays as it is typed. */
function amountParameter(name: string, help: string): Parameter<string | number> {
  const { read, ...rest } = textParameter(name, help);
  return { ...rest, type: 'number', read: (cell) => (typeof cell === 'number' ? cell : read(cell)) };
}
