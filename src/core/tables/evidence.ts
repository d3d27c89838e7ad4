/** What customers showed us. */
import { choice, day, id, reference, text } from './kinds';
import { table } from './table';

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
  alsoCalled: ['research', 'insights', 'customer insights', 'customer evidence', 'interviews', 'feedback'],
  identity: 'insight',
  columns: {
    id: id('EV'),
    insight: text('Insight', 'What was learnt, in one sentence.', {
      width: 360,
      synonyms: ['quote', 'finding', 'evidence', 'learning', 'observation'],
    }),
    type: choice('Type', 'How strong such a signal is: from own opinion to launch data.', EVIDENCE_TYPES, {
      width: 130,
      synonyms: ['evidence type', 'kind'],
      alsoCalled: {
        Anecdote: ['anecdotal', 'interview', 'ticket', 'support ticket', 'sales call'],
        'User evidence': ['survey', 'usability test', 'user research', 'usage data'],
        Test: ['experiment', 'a/b test', 'pilot', 'beta'],
        'Market data': ['market research', 'analyst report'],
      },
    }),
    stage: text('Journey stage', 'Where on their way with us the customer was.', {
      synonyms: ['stage', 'journey'],
    }),
    customer: text('Customer', 'Who said or showed it.', {
      width: 160,
      synonyms: ['account', 'company', 'user', 'participant'],
    }),
    source: text('Source', 'Where it can be read again.', {
      width: 220,
      synonyms: ['link', 'document', 'recording'],
    }),
    date: day('Date', 'When the customer said or showed it.', { synonyms: ['when', 'recorded', 'observed'] }),
    supports: reference('Supports', 'The objectives or initiatives that it speaks for, by ID or name.', {
      pointsTo: ['productObjectives', 'initiatives', 'keyResults', 'companyObjectives'],
      width: 160,
      synonyms: ['linked to', 'objective', 'initiative', 'relates to', 'about'],
    }),
  },
});
