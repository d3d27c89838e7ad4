/** =EVIDENCE_STRENGTH(): how much a piece of evidence is worth today. */
import { CONFIDENCE_METER, freshness, STANDARD_HALF_LIFE } from '../methods/evidence-strength';
import { evidence } from '../tables/evidence';
import { daysBetween } from '../tables/day';
import { columnParameter, dayParameter, numberParameter, optional } from './parameters';
import { rowFunction } from './row-function';

export const evidenceStrengthFunction = rowFunction(
  {
    name: 'EVIDENCE_STRENGTH',
    summary:
      'How strong each piece of evidence is today, from 0 to 10: by its kind, and fading with its age.',
    result:
      'A number from 0 to 10 for each row: 0.01 for an own opinion, 10 for data after launch, both on the day itself.',
    example: '=EVIDENCE_STRENGTH(C2:C30;F2:F30;H1)',
    formula: `value of the kind x 1/2 to the power of (age in days / half-life). Values: ${Object.entries(
      CONFIDENCE_METER,
    )
      .map(([kind, value]) => `${kind} ${value}`)
      .join(', ')}.`,
    source:
      'Confidence Meter (Itamar Gilad), where it gives a range its middle. Its author calls the steps deliberate and not science. The fading is our own.',
    pitfalls:
      'Ten anecdotes are no test: take the maximum for an objective, not the sum. Put the day into a cell and pass that: a formula with TODAY or NOW inside stays on Loading.',
  },
  () => [
    columnParameter('type', 'The kind of evidence, as on the Evidence tab.', evidence.columns.type),
    dayParameter('date', 'When the customer said or showed it.'),
    dayParameter('today', 'The day to judge by: a cell with a date.'),
    optional(
      numberParameter(
        'half_life_days',
        `After so many days a signal counts half: ${STANDARD_HALF_LIFE} where left out, 0 for never.`,
        { min: 0 },
      ),
      STANDARD_HALF_LIFE,
    ),
  ],
  (type, date, today, halfLife) => CONFIDENCE_METER[type] * freshness(daysBetween(date, today), halfLife),
);
