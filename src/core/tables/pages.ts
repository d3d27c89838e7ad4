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
  columns: () => ({
    text: text('Summary', 'Written anew by each analysis that changes something.', { filledIn: true }),
  }),
});

export const help = table({
  name: 'Help',
  purpose: 'What the tabs, functions and rules are for.',
  kind: 'page',
  alsoCalled: [],
  identity: 'text',
  columns: () => ({
    text: text('Help', 'Written by Set up workbook, and anew by Help after an update.', { filledIn: true }),
  }),
});

export const templates = table({
  name: 'Templates',
  purpose: 'The words of e-mails, for you to change.',
  kind: 'result',
  alsoCalled: [],
  identity: 'template',
  columns: () => ({
    template: text('Template', 'Which message it is, or which part of one.', { filledIn: true, width: 170 }),
    subject: text('Subject', 'The subject line. Cleared, it says the standard words again.', { width: 260 }),
    body: text(
      'Text',
      'The message. A {{field}} is filled in, and a sentence whose field is unknown is left out. What stands between {{#field}} and {{/field}} is there only where the field is known. "# " begins a heading, "- " an item of a list, --- the small print. Cleared, it says the standard words again.',
      { width: 520 },
    ),
    fields: text('What can be used', 'The fields of this message. The Help tab says what each of them is.', {
      filledIn: true,
      width: 420,
    }),
  }),
});

export const changes = table({
  name: 'Changes',
  purpose: 'The cells that the last runs wrote, with what stood there before: Restore puts it back.',
  kind: 'result',
  hidden: true,
  alsoCalled: [],
  identity: 'cells',
  columns: () => ({
    run: text('Run', 'The number of the run.', { filledIn: true, width: 60 }),
    when: text('When', 'When it wrote.', { filledIn: true, width: 150 }),
    what: text('What', 'What was done.', { filledIn: true, width: 160 }),
    tab: text('Tab', 'On which tab.', { filledIn: true }),
    tabId: text('Tab ID', 'The number of the tab, which stays when it is renamed.', { filledIn: true }),
    foundBy: text('Row found by', 'Column and text by which the row is found again once it has moved.', {
      filledIn: true,
      width: 160,
    }),
    part: text('Part', 'Whether the cells were written or the notes on them.', { filledIn: true, width: 80 }),
    cells: text('Cells', 'Which cells. A line without any goes on from the line above.', {
      filledIn: true,
      width: 80,
    }),
    before: text('Before', 'What stood there, as a list; [] is blank.', { filledIn: true, width: 260 }),
    after: text('After', 'What was written, as a list; [] is blank.', { filledIn: true, width: 260 }),
  }),
});

export const dismissed = table({
  name: 'Dismissed',
  purpose: 'Suggestions that somebody put aside.',
  kind: 'result',
  hidden: true,
  alsoCalled: [],
  identity: 'what',
  columns: () => ({
    what: text('What', 'The suggestion.', { filledIn: true, width: 320 }),
    reason: text('Reason', 'Why it was put aside.', { width: 320 }),
    on: text('On', 'When.', { filledIn: true }),
  }),
});
