/** Who has a say. */
import { choice, day, number, reference, text } from './kinds';
import { table } from './table';
import { words } from './words';

const ENGAGEMENT = ['Unaware', 'Resistant', 'Neutral', 'Supportive', 'Leading'] as const;

export const stakeholders = table({
  name: 'Stakeholders',
  purpose: 'Who has a say, and what they care about.',
  kind: 'plan',
  namedRange: 'Stakeholders',
  alsoCalled: words('people, stakeholder map, contacts, reviewers'),
  identity: 'name',
  columns: () => ({
    name: text('Name', 'First and last name: Ana Duarte.', {
      width: 160,
      synonyms: words(
        'stakeholder, contact, reviewer, approver, person, full name, stakeholder name',
        'contact name, who, colleague, member',
      ),
    }),
    email: text('E-mail', 'Where review requests go: ana.duarte@example.com.', {
      width: 220,
      synonyms: words(
        'email, mail, e-mail address, email address, mail address, work e-mail',
        'contact details',
      ),
    }),
    function: text('Function', 'The department, such as Finance.', {
      synonyms: words(
        'department, team, role, area, job title, title, position in company, organisation',
        'unit, where they work, group',
      ),
    }),
    power: number('Power', 'How much this person can move or stop: 1 hardly anything, 5 everything.', {
      min: 1,
      max: 5,
      sensitive: true,
      synonyms: words('influence, power level, influence level, say, decision power'),
    }),
    interest: number('Interest', 'How much your plan matters to this person: 1 hardly, 5 very much.', {
      synonyms: ['interest level', 'how much they care'],
      min: 1,
      max: 5,
      sensitive: true,
    }),
    currentEngagement: choice('Current engagement', 'Where this person stands now.', ENGAGEMENT, {
      width: 130,
      sensitive: true,
      synonyms: words(
        'stance, engagement, support, sentiment, position, attitude, current stance',
        'support level, current support, where they stand, disposition, buy-in',
        'current attitude, commitment',
      ),
    }),
    desiredEngagement: choice('Desired engagement', 'Where we would like this person to stand.', ENGAGEMENT, {
      width: 130,
      sensitive: true,
      synonyms: words(
        'target engagement, desired, desired stance, wanted engagement, target stance',
        'needed engagement, desired support, where we need them, needed support',
      ),
    }),
    caresAbout: reference(
      'Cares about',
      'Objectives, initiatives or products that touch this person, by ID or name: CO-1, Billing.',
      {
        width: 200,
        pointsTo: ['companyObjectives', 'productObjectives', 'initiatives'],
        orOther: true,
        synonyms: words(
          'cares for, topics, concerned with, what matters to them, what they care about',
          'interests, concerns, needs, expectations, motivation, what they want, key concerns',
          'main concern, priorities, stake, topics of interest',
        ),
      },
    ),
    lastContact: day('Last contact', 'The day on which you last spoke.', {
      synonyms: words(
        'last touch, last spoken, last met, last spoke, last conversation, last touchpoint',
        'last meeting, last talked, last contacted',
      ),
    }),
    paused: choice('Paused', 'Yes: this person gets no messages.', ['Yes', 'No'], {
      synonyms: words('do not contact, do not mail, opt out, muted'),
      width: 80,
      alsoCalled: { Yes: ['true', 'x', 'y'], No: ['false', 'n'] },
    }),
  }),
});
