/** =CONSENT_STATUS(): whether a decision by consent stands. */
import { consentStatus } from '../methods/consent-status';
import { answerParameter } from './answer-parameter';
import { listFunction } from './list-function';
import { orBlank } from './parameters';

export const consentStatusFunction = listFunction(
  {
    name: 'CONSENT_STATUS',
    summary: 'Whether a decision by consent is adopted, paused by an objection, or waiting for answers.',
    result: 'Adopted, Paused or Waiting; blank where nobody has answered yet.',
    example: '=CONSENT_STATUS(N2:N12)',
    formula:
      'Any Objection: Paused. Else any blank, Need to talk or Not enough information: Waiting. Else Adopted: a Concern is recorded and does not stop it.',
    source: 'Consent decision making of Sociocracy 3.0.',
    pitfalls:
      'Pass only the people who were asked, because a blank cell waits for an answer. Silence is never consent. An objection needs a reason: harm, or a clearly better way.',
  },
  () => [
    orBlank(
      answerParameter(
        'The answers of everybody who was asked. A blank cell is somebody who has not answered.',
      ),
    ),
  ],
  (rows) => {
    const answers = rows.map(([answer]) => answer);
    return answers.every((answer) => answer === undefined) ? '' : (consentStatus(answers) ?? '');
  },
);
