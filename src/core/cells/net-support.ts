/** =NET_SUPPORT(): how far the people who answered stand behind something. */
import { UserError } from '../../user-error';
import { netSupport } from '../methods/net-support';
import { isStance } from '../reviews/answers';
import { answerParameter } from './answer-parameter';
import { listFunction } from './list-function';
import { numberParameter, optional } from './parameters';

/** Larger numbers could not be added up. */
const POWER = { min: 0, max: 1000 };

export const netSupportFunction = listFunction(
  {
    name: 'NET_SUPPORT',
    summary: 'How far the people who answered stand behind something, from -1 to 1, and how many answered.',
    result:
      'Two cells side by side: net support from -1 (all object) to 1 (all champion it), and the number of answers that it rests on.',
    example: '=NET_SUPPORT(N2:N12;D2:D12)',
    formula:
      'sum of power x stance / sum of power. Champion 1, Support 3/4, Can live with it 1/4, Concern -1/2, Objection -1. Without power all count the same; an unknown power counts as the others on average.',
    source: 'Our own formula over the answers to a review.',
    pitfalls:
      'Silence is unknown, not support: say beside it how many were asked. Need to talk and Not enough information are no stance and not counted. A mean hides a single objection: put CONSENT_STATUS beside it.',
  },
  () => [
    answerParameter(
      'The answers: Champion, Support, Can live with it, Concern, Objection. Blank: not answered.',
    ),
    optional(
      numberParameter('power', 'The power of each person, such as 1 to 5. Left out: all the same.', POWER),
      undefined,
    ),
  ],
  (rows) => {
    if (rows.length === 0) return '';
    const voices = rows.flatMap(([answer, power]) => (isStance(answer) ? [{ stance: answer, power }] : []));
    const support = netSupport(voices);
    if (support !== undefined) return [[support, voices.length]];
    throw new UserError(
      voices.length === 0
        ? 'answers: expected at least one stance, from Champion to Objection, but all leave it open.'
        : 'power: expected at least one number above 0 among those who answered.',
    );
  },
);
