/** Where each review request stands, and the log that this is a view of. */
import { choice, day, id, number, reference, text } from './kinds';
import { table } from './table';

const STAGES = ['Draft', 'Prototype', 'OKR', 'Final'] as const;

export const reviews = table({
  name: 'Reviews',
  purpose: 'Where each review request stands. A view of the Review Log.',
  kind: 'result',
  prefix: 'RV',
  namedRange: 'Reviews',
  alsoCalled: [],
  identity: 'item',
  columns: () => ({
    id: id('RV', { filledIn: true, width: 130 }),
    item: reference('Item', 'The row that is asked about.', { filledIn: true, width: 220 }),
    stakeholder: text('Stakeholder', 'Who is asked.', { filledIn: true, width: 160 }),
    stage: choice('Stage', 'How far the work is.', STAGES, { filledIn: true, width: 90 }),
    round: number('Round', 'First or second time of asking.', { filledIn: true, min: 1, width: 70 }),
    message: text('Message', 'The e-mail that carried the question.', { filledIn: true, width: 110 }),
    question: text('Question', 'What is asked.', { filledIn: true, width: 260 }),
    artefact: text('Artefact', 'A link to what should be looked at.', { filledIn: true, width: 180 }),
    due: day('Due', 'Answers are hoped for by this day.', { filledIn: true }),
    state: text('State', 'Where the request stands.', { filledIn: true, width: 100 }),
    sent: day('Sent', 'When the e-mail left.', { filledIn: true }),
    reminders: number('Reminders', 'How many reminders left.', { filledIn: true, min: 0 }),
    lastReminded: day('Last reminded', 'When the last reminder left.', { filledIn: true }),
    answer: text('Answer', 'What the person chose.', { filledIn: true, width: 130 }),
    comment: text('Comment', 'What the person wrote.', { filledIn: true, width: 260 }),
    delegate: text('Delegate', 'Who answers instead.', { filledIn: true }),
    itemVersion: text('Item version', 'Which wording of the row the person saw.', {
      filledIn: true,
      width: 100,
    }),
    answered: day('Answered', 'When the answer came.', { filledIn: true }),
    ourReply: text('Our reply', 'What we said to it.', { filledIn: true, width: 260 }),
    replied: day('Replied', 'When we said it.', { filledIn: true }),
  }),
});

export const reviewLog = table({
  name: 'Review Log',
  purpose: 'The ledger of review requests: one row an event, never rewritten.',
  kind: 'result',
  alsoCalled: [],
  identity: 'event',
  columns: () => ({
    time: text('Time', 'When it happened.', { filledIn: true, width: 170 }),
    event: text('Event', 'Queued, sending, sent, reminded, answered, replied.', { filledIn: true }),
    message: text('Message', 'The e-mail.', { filledIn: true }),
    review: text('Review', 'The request.', { filledIn: true }),
    person: text('Person', 'Who was asked.', { filledIn: true, width: 200 }),
    detail: text('Detail', 'What else is known of the event.', { filledIn: true, width: 320 }),
  }),
});
