/** Who has a say. */
import { choice, day, number, reference, text } from './kinds';
import { table } from './table';

const ENGAGEMENT = ['Unaware', 'Resistant', 'Neutral', 'Supportive', 'Leading'] as const;

export const stakeholders = table({
  name: 'Stakeholders',
  purpose: 'Who has a say, and what they care about.',
  kind: 'plan',
  namedRange: 'Stakeholders',
  alsoCalled: ['people', 'stakeholder map', 'contacts', 'reviewers'],
  identity: 'name',
  columns: {
    name: text('Name', 'First and last name.', {
      width: 160,
      synonyms: ['stakeholder', 'contact', 'reviewer', 'approver', 'person'],
    }),
    email: text('E-mail', 'Where review requests go.', {
      width: 220,
      synonyms: ['email', 'mail', 'e-mail address', 'email address'],
    }),
    function: text('Function', 'The department.', { synonyms: ['department', 'team', 'role', 'area'] }),
    power: number('Power', 'How much this person can move or stop, from 1 to 5.', {
      min: 1,
      max: 5,
      sensitive: true,
      synonyms: ['influence'],
    }),
    interest: number('Interest', 'How much it matters to this person, from 1 to 5.', {
      min: 1,
      max: 5,
      sensitive: true,
    }),
    currentEngagement: choice('Current engagement', 'Where this person stands now.', ENGAGEMENT, {
      width: 130,
      sensitive: true,
      synonyms: ['stance', 'engagement', 'support', 'sentiment', 'position'],
    }),
    desiredEngagement: choice('Desired engagement', 'Where we would like this person to stand.', ENGAGEMENT, {
      width: 130,
      sensitive: true,
      synonyms: ['target engagement', 'desired'],
    }),
    caresAbout: reference(
      'Cares about',
      'Objectives, initiatives or products that touch this person, by ID or name.',
      {
        width: 200,
        pointsTo: ['companyObjectives', 'productObjectives', 'initiatives'],
        orOther: true,
        synonyms: ['cares for', 'topics', 'concerned with'],
      },
    ),
    lastContact: day('Last contact', 'When you last spoke.', {
      synonyms: ['last touch', 'last spoken', 'last met'],
    }),
    paused: choice('Paused', 'Yes: this person gets no messages.', ['Yes', 'No'], {
      width: 80,
      alsoCalled: { Yes: ['true', 'x', 'y'], No: ['false', 'n'] },
    }),
  },
});
