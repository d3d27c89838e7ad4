/** =SALIENCE(): which claims each stakeholder has. */
import { salience } from '../methods/salience';
import { yesNoParameter } from './parameters';
import { rowFunction } from './row-function';

export const salienceFunction = rowFunction(
  {
    name: 'SALIENCE',
    summary: 'The class of each stakeholder by three claims: power, legitimacy and urgency.',
    result:
      'For each row Definitive (all three), Dominant, Dangerous, Dependent (two), Dormant, Discretionary, Demanding (one) or Non-stakeholder.',
    example: '=SALIENCE(D2:D20;E2:E20;F2:F20)',
    formula:
      'Power and legitimacy: Dominant. Power and urgency: Dangerous. Legitimacy and urgency: Dependent. Power: Dormant. Legitimacy: Discretionary. Urgency: Demanding.',
    source: 'Mitchell, Agle and Wood (1997).',
    pitfalls:
      'The words are about claims, not about people: keep them out of tabs and messages that others see. A blank is unknown and leaves the row blank, so write no where you mean no.',
  },
  () => [
    yesNoParameter('power', 'They can make it happen or stop it: yes or no.'),
    yesNoParameter('legitimacy', 'It is proper that they have a say: yes or no.'),
    yesNoParameter('urgency', 'Their claim cannot wait: yes or no.'),
  ],
  salience,
);
