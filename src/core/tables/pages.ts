/** Tabs for later steps of the work with a plan, and the two that are laid out as a page. */
import { text } from './kinds';
import { table } from './table';

export const summary = table({
  name: 'Summary',
  purpose:
    'The page to open first: the score, what it rests on, the ten worst gaps, what could not be checked.',
  kind: 'page',
  alsoCalled: [],
  identity: 'text',
  columns: {
    text: text('Summary', 'Written anew by each analysis that changes something.', { filledIn: true }),
  },
});

export const help = table({
  name: 'Help',
  purpose: 'What the tabs, functions and rules are for.',
  kind: 'page',
  alsoCalled: [],
  identity: 'text',
  columns: { text: text('Help', 'Written by Set up workbook.', { filledIn: true }) },
});

export const templates = table({
  name: 'Templates',
  purpose: 'The words of e-mails, for you to change.',
  kind: 'result',
  alsoCalled: [],
  identity: 'template',
  columns: {
    template: text('Template', 'Which message it is.', { width: 200 }),
    subject: text('Subject', 'The subject line.', { width: 300 }),
    body: text('Text', 'The message.', { width: 520 }),
  },
});

export const changes = table({
  name: 'Changes',
  purpose: 'The cells that the last runs wrote, with what stood there before.',
  kind: 'result',
  hidden: true,
  alsoCalled: [],
  identity: 'cell',
  columns: {
    run: text('Run', 'Which run wrote it.', { filledIn: true, width: 150 }),
    tab: text('Tab', 'On which tab.', { filledIn: true }),
    cell: text('Cell', 'Which cell.', { filledIn: true, width: 80 }),
    before: text('Before', 'The value or formula that stood there.', { filledIn: true, width: 260 }),
    after: text('After', 'The value or formula that was written.', { filledIn: true, width: 260 }),
  },
});

export const dismissed = table({
  name: 'Dismissed',
  purpose: 'Suggestions that somebody put aside.',
  kind: 'result',
  hidden: true,
  alsoCalled: [],
  identity: 'what',
  columns: {
    what: text('What', 'The suggestion.', { filledIn: true, width: 320 }),
    reason: text('Reason', 'Why it was put aside.', { width: 320 }),
    on: text('On', 'When.', { filledIn: true }),
  },
});
