/** =ALIGNMENT_BREAKDOWN(): the parts of the alignment score, so that it can be taken apart. */
import { standardSettings } from '../settings/definitions';
import { ofInitiatives } from '../gaps/effort-known';
import { linksText } from '../gaps/links-known';
import type { Cell } from '../tables/cell';
import { problemText } from '../tables/problem';
import { cellFunction } from './cell-function';
import { PLAN_PARAMETERS, planOf } from './plan-arguments';

export const alignmentBreakdown = cellFunction(
  {
    name: 'ALIGNMENT_BREAKDOWN',
    summary: 'The parts of the alignment score and what each rests on.',
    parameters: PLAN_PARAMETERS,
    result:
      'A table of four columns: part, value, weight in the score, what it rests on. A part without data is blank.',
    example: '=ALIGNMENT_BREAKDOWN(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)',
    formula: 'The score is the mean of the parts by their weights, times 100; blank parts are left out.',
    source: 'As ALIGNMENT_SCORE.',
    pitfalls: 'It needs five free rows and four free columns to spill into.',
  },
  (args): readonly (readonly Cell[])[] => {
    const { strategy, scores } = planOf(args);
    const { scoreCoverage, scoreTraceability, scoreInvestment } = standardSettings();
    const [problem, ...more] = strategy.unreadable;
    const rows: readonly (readonly Cell[])[] = [
      ['Alignment score', scores.score ?? '', '', 'From 0 to 100'],
      ['Coverage', scores.coverage ?? '', scoreCoverage, linksText(strategy)],
      [
        'Traceability',
        scores.traceability ?? '',
        scoreTraceability,
        `${scores.traced} of ${scores.traceable} product objectives and initiatives`,
      ],
      [
        'Investment match',
        scores.investment ?? '',
        scoreInvestment,
        `Effort of ${ofInitiatives(strategy, scores)}`,
      ],
    ];
    const unread = problem
      ? [
          [
            'Not read',
            strategy.unreadable.length,
            '',
            `${problemText(problem)}${more.length > 0 ? ` And ${more.length} more.` : ''}`,
          ],
        ]
      : [];
    return [...rows, ...unread];
  },
);
