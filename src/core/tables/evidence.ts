/** What customers showed us. */
import { choice, day, id, reference, text } from './kinds';
import { table } from './table';
import { words } from './words';

/** Weakest first; the strengths that go with them are in methods/evidence-strength. */
export const EVIDENCE_TYPES = [
  'Own opinion',
  'Pitch or deck',
  'Theme or trend',
  'Opinion of others',
  'Estimate',
  'Anecdote',
  'Market data',
  'User evidence',
  'Test',
  'Launch data',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

export const evidence = table({
  name: 'Evidence',
  purpose: 'What customers showed us: interviews, tickets, data, tests.',
  kind: 'plan',
  prefix: 'EV',
  namedRange: 'Evidence',
  alsoCalled: words('research, insights, customer insights, customer evidence, interviews, feedback'),
  identity: 'insight',
  columns: () => ({
    id: id('EV'),
    insight: text('Insight', 'What was learnt, in one sentence: Shops print invoices to find them again.', {
      width: 360,
      synonyms: words(
        'quote, finding, evidence, learning, observation, what we learned, what we learnt',
        'what we heard, what was said, key insight, takeaway, nugget, verbatim',
        'customer quote, feedback, problem observed, pain point',
      ),
    }),
    type: choice(
      'Type',
      'What kind of proof it is, weakest first. One talk or ticket is an Anecdote; a survey or usage data are User evidence.',
      EVIDENCE_TYPES,
      {
        width: 130,
        synonyms: words(
          'evidence type, kind, method, research method, kind of evidence, source type',
          'strength of evidence, evidence strength, how we know',
        ),
        alsoCalled: {
          Anecdote: words('anecdotal, interview, ticket, support ticket, sales call'),
          'User evidence': words('survey, usability test, user research, usage data'),
          Test: words('experiment, a/b test, pilot, beta'),
          'Market data': ['market research', 'analyst report'],
        },
      },
    ),
    stage: text('Journey stage', 'Where on their way with us the customer was, such as First week.', {
      synonyms: words('stage, journey, journey step, step, customer journey, phase, lifecycle stage'),
    }),
    customer: text('Customer', 'Who said or showed it: a person or a company, such as Garage Moser.', {
      width: 160,
      synonyms: words(
        'account, company, user, participant, customer name, client, who, persona, segment',
        'interviewee, respondent, who said it',
      ),
    }),
    source: text('Source', 'Where it can be read again: Ticket 4711, or a link.', {
      width: 220,
      synonyms: words(
        'link, document, recording, interview, where, recording link, study, research study',
        'channel, report',
      ),
    }),
    date: day('Date', 'The day on which the customer said or showed it.', {
      synonyms: words('when, recorded, observed, interview date, date of interview, collected, heard on'),
    }),
    supports: reference(
      'Supports',
      'The objectives or initiatives that it speaks for, by ID or name: PO-1, IN-3.',
      {
        pointsTo: ['productObjectives', 'initiatives', 'keyResults', 'companyObjectives'],
        width: 160,
        synonyms: words(
          'linked to, objective, initiative, relates to, about, related objective',
          'related initiative, linked objective, objective it supports, theme, backs',
          'speaks for, related to, opportunity, linked item, feature',
        ),
      },
    ),
  }),
});
