/** =ICE(): impact, confidence and ease. */
import { ice } from '../methods/ice';
import { numberParameter } from './parameters';
import { rowFunction } from './row-function';

const TEN = { min: 0, max: 10 };

export const iceFunction = rowFunction(
  {
    name: 'ICE',
    summary: 'The ICE score of each idea: impact, confidence and ease, each out of ten, multiplied.',
    result: 'A number from 0 to 1000 for each row; higher comes first.',
    example: '=ICE(B2:B20;C2:C20;D2:D20)',
    formula: 'impact x confidence x ease',
    source: 'Sean Ellis; as a product with the Confidence Meter, Itamar Gilad.',
    pitfalls:
      'Some teams take the mean in place of the product: agree on one. It does not look at how many people are reached: RICE does.',
  },
  () => [
    numberParameter('impact', 'How much it would move the goal, from 0 to 10.', TEN),
    numberParameter(
      'confidence',
      'How strong the evidence is, from 0 to 10, such as a number on the Confidence Meter; 80 % is 8.',
      TEN,
    ),
    numberParameter('ease', 'How easy it is, from 0 to 10: 10 is done in a day or two.', TEN),
  ],
  ice,
);
