import { loopNotClosed, noReply, unresolvedConcern } from '../../../../src/core/gaps/rules/replies';
import { answeredWith, asked, closedWithout, dated, repliedTo, sentAtOnce } from '../../reviews/asked';
import { by, queued, review } from '../../reviews/ledger';
import { whatItSays } from '../../plan-builder';

const plan = {
  Initiatives: ['ID | Initiative', 'IN-1 | Guided tour'],
  Stakeholders: ['Name | E-mail', 'Mara Lind | mara@example.com'],
};
const mara = asked('mara@example.com', 'Mara Lind');
const guest = asked('guest@example.com', '');
const person = { name: 'Mara Lind', address: 'mara@example.com', role: '' };
const first = mara.by('MS-1', { id: 'RV-1' }, { due: '2026-01-12' });

describe('G52 No reply', () => {
  const reminder = (message: string, kind: 'reminder' | 'lastCall') =>
    sentAtOnce(queued(message, { kind, person, reviews: [review('RV-1')] }), message);
  const soft = ['2026-01-08', ...reminder('MS-2', 'reminder')] as const;
  const last = ['2026-01-09', ...reminder('MS-3', 'lastCall')] as const;

  test('past the day, with both reminders gone or a week later; before that it is only waiting', () => {
    const asking = ['2026-01-05', ...first] as const;
    expect(whatItSays(noReply, plan, { events: dated([asking, soft, last]) })).toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     No answer from Mara Lind on “IN-1 Guided tour”; we don't know what they think.
     Asked on 2026-01-05, hoped for by 2026-01-12; 2 reminders sent.
     Call, or ask a colleague of theirs; if no answer will come, say so: silence isn't support."
    `);
    const one = dated([asking, soft]);
    expect(whatItSays(noReply, plan, { events: one, today: '2026-01-19' })).toBe('');
    expect(whatItSays(noReply, plan, { events: one, today: '2026-01-20' })).toContain('; 1 reminder sent.');
    expect(whatItSays(noReply, plan, { events: dated([asking, soft, last]), today: '2026-01-12' })).toBe('');
  });

  test('a round that was closed without an answer, also of somebody who is on no list', () => {
    const events = dated([
      ['2026-01-05', ...guest.by('MS-1', { id: 'RV-1', round: 2 })],
      ['2026-01-20', closedWithout('RV-1')],
    ]);
    expect(whatItSays(noReply, plan, { events })).toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     No answer from guest@example.com on “IN-1 Guided tour”; we don't know what they think.
     Asked on 2026-01-05; no reminder sent.
     Call, or ask a colleague of theirs; if no answer will come, say so: silence isn't support."
    `);
  });

  test('any answer ends it', () => {
    const events = dated([
      ['2026-01-05', ...first],
      soft,
      last,
      ['2026-01-20', answeredWith('RV-1', 'Need to talk')],
    ]);
    expect(whatItSays(noReply, plan, { events })).toBe('');
  });

  test('until somebody was asked it cannot be checked', () => {
    expect(whatItSays(noReply, plan)).toBe('Could not check: nobody has been asked for a review yet.');
  });
});

describe('G53 Concern without a reply', () => {
  const said = (day: string, answer: 'Concern' | 'Objection', comment?: string) =>
    dated([
      ['2026-01-05', ...first],
      [day, answeredWith('RV-1', answer, comment)],
    ]);

  test('a concern after a week; an objection weighs more', () => {
    const events = said('2026-02-01', 'Concern', '=HYPERLINK("x") Who writes\nthe texts?');
    expect(whatItSays(unresolvedConcern, plan, { events })).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     Mara Lind has a concern about “IN-1 Guided tour”, and no reply yet.
     Said on 2026-02-01; the setting allows 7 days. They wrote “=HYPERLINK("x") Who writes the texts?”.
     Reply with one of three: changed, kept because, or let us talk."
    `);
    expect(whatItSays(unresolvedConcern, plan, { events: said('2026-02-01', 'Objection', 'Too early') }))
      .toMatchInlineSnapshot(`
     "Critical, Initiatives!B2
     Mara Lind has an objection to “IN-1 Guided tour”, and no reply yet.
     Said on 2026-02-01; the setting allows 7 days. They wrote “Too early”.
     Reply with one of three: changed, kept because, or let us talk."
    `);
  });

  test('not within the week, and not after a reply', () => {
    expect(whatItSays(unresolvedConcern, plan, { events: said('2026-02-08', 'Concern') })).toBe('');
    const events = dated([
      ['2026-01-05', ...first],
      ['2026-01-06', answeredWith('RV-1', 'Concern')],
      ['2026-01-07', repliedTo('RV-1')],
    ]);
    expect(whatItSays(unresolvedConcern, plan, { events })).toBe('');
  });
});

describe('G54 Outcome not told', () => {
  const replied = [
    ['2026-01-05', ...first],
    ['2026-01-06', answeredWith('RV-1', 'Concern', 'Who writes it?')],
    ['2026-01-12', repliedTo('RV-1')],
  ] as const;

  test('our reply is in the log, but no mail with it has left', () => {
    expect(whatItSays(loopNotClosed, plan, { events: dated(replied) })).toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     Mara Lind has not heard what came of their answer on “IN-1 Guided tour”.
     Settled on 2026-01-12, and no reply has left since; the setting allows 7 days.
     Tell them in two sentences what changed, or what stays and why."
    `);
    const mail = queued('MS-2', { kind: 'replied', person, reviews: [review('RV-1')] });
    const events = dated([...replied, ['2026-01-13', ...sentAtOnce(mail, 'MS-2')]]);
    expect(whatItSays(loopNotClosed, plan, { events })).toBe('');
    const inPerson = dated([
      ...replied.slice(0, 2),
      ['2026-01-12', { ...repliedTo('RV-1'), told: 'elsewhere' }],
    ]);
    expect(whatItSays(loopNotClosed, plan, { events: inPerson })).toBe('');
  });

  test('a round that was closed with a comment in it; a plain yes needs no reply', () => {
    const closing = (comment: string) =>
      dated([
        ['2026-01-05', ...first],
        ['2026-01-06', answeredWith('RV-1', 'Support', comment)],
        ['2026-01-20', { event: 'closed', review: 'RV-1', outcome: 'done', ...by }],
      ]);
    expect(whatItSays(loopNotClosed, plan, { events: closing('If it is in German too') }))
      .toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     Mara Lind has not heard what came of their answer on “IN-1 Guided tour”.
     Settled on 2026-01-20, and no reply has left since; the setting allows 7 days.
     Tell them in two sentences what changed, or what stays and why."
    `);
    expect(whatItSays(loopNotClosed, plan, { events: closing(' ') })).toBe('');
  });
});
