/** =ENGAGEMENT_GAP(): how far each stakeholder is from where we would like them. */
import { engagementGap } from '../methods/engagement-gap';
import { stakeholders } from '../tables/stakeholders';
import { rowFunction } from './row-function';
import { columnParameter } from './parameters';

export const engagementGapFunction = rowFunction(
  {
    name: 'ENGAGEMENT_GAP',
    summary: 'How many steps each stakeholder is away from the engagement that we would like.',
    result:
      'A whole number from -4 to 4 for each row: above 0 there is engagement to win, below 0 they do more than asked.',
    example: '=ENGAGEMENT_GAP(F2:F20;G2:G20)',
    formula: 'desired - current, counted as Unaware 0, Resistant 1, Neutral 2, Supportive 3, Leading 4',
    source: 'The stakeholder engagement assessment of the PMBOK. Counting steps is our own.',
    pitfalls:
      'The levels are an order and no scale: unaware is not worse than resistant, and to win a resistant person takes more than a step. Not everybody has to lead.',
  },
  () => [
    columnParameter(
      'current',
      'Where the person stands: Unaware, Resistant, Neutral, Supportive or Leading.',
      stakeholders.columns.currentEngagement,
    ),
    columnParameter(
      'desired',
      'Where we would like the person to stand, in the same words.',
      stakeholders.columns.desiredEngagement,
    ),
  ],
  engagementGap,
);
