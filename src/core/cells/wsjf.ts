/** =WSJF(): weighted shortest job first. */
import { wsjf } from '../methods/wsjf';
import { numberParameter, positiveParameter } from './parameters';
import { rowFunction } from './row-function';

const NOT_NEGATIVE = { min: 0 };

export const wsjfFunction = rowFunction(
  {
    name: 'WSJF',
    summary:
      'Weighted shortest job first: what waiting would cost, in relative points, for the size of the job.',
    result: 'A number of 0 or more for each row; the highest goes first.',
    example: '=WSJF(B2:B20;C2:C20;D2:D20;E2:E20)',
    formula: '(business value + time criticality + risk reduction) / job size',
    source: 'SAFe, after Don Reinertsen, who does not take the sum for a true cost of delay.',
    pitfalls:
      'Estimate column by column on 1, 2, 3, 5, 8, 13, 20 and give the smallest in each column a 1. Size is not duration. Where you know the money, use COST_OF_DELAY_RATE.',
  },
  () => [
    numberParameter(
      'business_value',
      'Value for users and the business, in points: 0 or more.',
      NOT_NEGATIVE,
    ),
    numberParameter('time_criticality', 'How fast the value fades, in points: 0 or more.', NOT_NEGATIVE),
    numberParameter(
      'risk_reduction',
      'Risk that it takes away or chances that it opens, in points: 0 or more.',
      NOT_NEGATIVE,
    ),
    positiveParameter('job_size', 'How large the job is, in points: above 0.'),
  ],
  wsjf,
);
