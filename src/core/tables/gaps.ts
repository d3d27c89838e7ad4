/** What does not line up. Throughline writes the first columns, the person the last five. */
import { choice, day, text } from './kinds';
import { table } from './table';

export const GAP_STATUSES = ['Open', 'In progress', 'Accepted', 'Fixed', 'Re-opened'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];
export const SEVERITIES = ['Low', 'Medium', 'High', 'Critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The higher, the worse; below all others where there is none. */
export function severityRank(severity: Severity | undefined): number {
  return severity === undefined ? -1 : SEVERITIES.indexOf(severity);
}

export const gaps = table({
  name: 'Gaps',
  purpose:
    'What does not line up, with the reason and a next step. Owner, Due, Status, Review on and Note are yours.',
  kind: 'result',
  alsoCalled: [],
  identity: 'id',
  colours: [
    { column: 'severity', when: { text: 'Critical' }, background: '#f4c7c3' },
    { column: 'severity', when: { text: 'High' }, background: '#fce8b2' },
    { column: 'severity', when: { text: 'Medium' }, background: '#e8eaf6' },
    { column: 'status', when: { text: 'Fixed' }, background: '#d7ecd9' },
  ],
  columns: () => ({
    id: text('ID', 'Stays the same from run to run.', { filledIn: true, width: 130 }),
    severity: choice('Severity', 'Critical, High, Medium or Low.', SEVERITIES, { filledIn: true, width: 80 }),
    rule: text('Rule', 'The rule that found it. The Help tab explains each.', { filledIn: true, width: 150 }),
    gap: text('Gap', 'What does not line up.', { filledIn: true, width: 340 }),
    item: text('Item', 'Click to go to the row.', { filledIn: true, width: 180, format: '' }),
    saw: text('What we saw', 'The facts behind it.', { filledIn: true, width: 260 }),
    why: text('Why it matters', 'What happens if nothing changes.', { filledIn: true, width: 240 }),
    next: text('Next step', 'A suggestion.', { filledIn: true, width: 260 }),
    firstSeen: day('First seen', 'The day of the first run that found it.', { filledIn: true }),
    fixedOn: day('Fixed on', 'The day of the first run that no longer found it.', { filledIn: true }),
    fingerprint: text('Fingerprint', 'The facts in short, to notice when they change.', {
      filledIn: true,
      hidden: true,
      width: 320,
    }),
    owner: text('Owner', 'Who looks after it, by name or e-mail.', { width: 120 }),
    due: day('Due', 'The day by which it should be closed.'),
    status: choice(
      'Status',
      'Choose In progress or Accepted; Accepted needs a reason in Note. Throughline sets Fixed and Re-opened.',
      GAP_STATUSES,
      {
        width: 100,
      },
    ),
    reviewOn: day('Review on', 'An accepted gap comes back on this day, or when its facts change.'),
    note: text('Note', 'Anything that you want to remember, and the reason why a gap is accepted.', {
      width: 260,
    }),
  }),
});
