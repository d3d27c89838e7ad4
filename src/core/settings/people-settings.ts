/** When the people behind a plan, and what they said, are worth a word. */
import { atFirstUse } from '../at-first-use';
import { number } from '../tables/kinds';
import { days, known } from './definition';

export const peopleSettings = atFirstUse(() => ({
  supportDays: days('Support lasts (days)', 'Agreement fades when nobody renews it within a quarter.', 90),
  concernDays: days(
    'Reply to concerns within (days)',
    'After a week without a reply people stop telling us.',
    7,
  ),
  loopDays: days(
    'Tell the outcome within (days)',
    'Five working days: later, nobody links what they said with what came of it.',
    7,
  ),
  engagementSteps: known(
    number('Engagement short by (steps)', 'One step is usual; two take more than a mail.', {
      min: 1,
      max: 4,
    }),
    2,
  ),
  contactClose: days(
    'Talk to those to manage closely every (days)',
    'Whoever decides hears from us every two weeks.',
    14,
  ),
  contactSatisfied: days(
    'Talk to those to keep satisfied every (days)',
    'Once a month is enough to be no surprise.',
    30,
  ),
  contactInformed: days(
    'Talk to those to keep informed every (days)',
    'Once a month keeps interest alive.',
    30,
  ),
  contactMonitor: days(
    'Talk to the others every (days)',
    'Once a quarter shows whether anything has changed.',
    90,
  ),
}));
