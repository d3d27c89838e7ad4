/** Request reviews: from selected rows to the mails that were previewed, and what stops them. */
import type { Host, HostOptions } from '../../playground/host/host';
import type { AskForm } from '../../src/core/reviews/ask-form';
import { dayFor } from '../../src/core/reviews/proposed-day';
import type { Compared, Variant } from '../../src/core/reviews/variants';
import { answers, linksIn, openWithAnswerPage, pageOf, send, tokenIn, visit } from './answers';
import { filledIn } from './ask-form';
import { openCheckedSample, rowsOf, writesOf } from './journey';
import { bookOf, mailsByAddress, press } from './reviews';

const PEOPLE = ['Denise Okafor', 'Luc Verbruggen'];

function formOf(host: Host, about: Partial<AskForm> = {}): AskForm {
  const page = press(host, 'openAsk', {});
  return filledIn(page, {
    people: page.people.filter(({ name }) => PEOPLE.includes(name)).map(({ key }) => key),
    stage: 'Prototype',
    artefact: 'https://example.com/prototype',
    ...about,
  });
}

/** Looks at the mails and sends them. */
function sendAsk(host: Host, form: AskForm) {
  const { mark } = press(host, 'previewAsk', form);
  return press(host, 'sendAsk', { form, mark });
}

/** What the window over the sheet compares. */
function wordings(host: Host, form: AskForm, address: string): readonly Variant[] {
  press(host, 'compareWordings', { form, address });
  const [, data = ''] =
    /<div id="page" data-compared="([^"]*)" data-nonce="" /.exec(host.screen.dialog?.html ?? '') ?? [];
  const marks: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', '#39': "'", amp: '&' };
  const json = data.replace(/&(#?\w+);/g, (all, mark: string) => marks[mark] ?? all);
  return (JSON.parse(json) as Compared).variants;
}

const openAt = (tab: string, cells: string): Host => {
  const host = openCheckedSample();
  host.person.select(tab, cells);
  return host;
};

test('selected rows become items, and those who care about them are proposed with the reasons', () => {
  const host = openAt('Product Objectives', 'B4');
  const page = press(host, 'openAsk', {});
  expect(writesOf(host)).toBe(0);
  expect(page.items.map(({ id, kind }) => [id, kind])).toEqual([['PO-3', 'Product objective']]);
  expect(page.answerWindow).toEqual({
    due: '2026-11-27',
    because: 'Five working days, the usual time.',
  });
  expect(
    page.people
      .filter(({ chosen, cannot }) => chosen || cannot !== undefined)
      .map(({ name, reasons, privately, cannot }) =>
        [name, ...reasons, privately, cannot].filter(Boolean).join(' | '),
      ),
  ).toMatchInlineSnapshot(`
   [
     "Denise Okafor | Cares about PO-3 Firms with several depots plan on one board | Cares about CO-2 Win firms with 50 technicians and more, which this serves | Works in Sales, and this should bring in revenue | Never asked so far | High power and high interest",
     "Luc Verbruggen | Cares about PO-3 Firms with several depots plan on one board | Works in Engineering, and this has to be built | Never asked so far | High power and high interest",
     "Tomasz Wieland | Cares about the product Dispatch | Owns PO-3 Firms with several depots plan on one board | Never asked so far | Less power, high interest",
     "Marta Kowalczyk | Cares about CO-2 Win firms with 50 technicians and more, which this serves | Never asked so far | High power and high interest",
     "Bianca Moretti | Cares about CO-2 Win firms with 50 technicians and more, which this serves | Works in Marketing, and this is for Firms above 50 technicians | Never asked so far | Less power and less interest",
     "Gareth Bowen | Never asked so far | Less power, high interest | Paused: gets no mails.",
   ]
  `);
});

test('U10: selected, previewed, sent to oneself, sent: the outbox holds exactly what was seen', () => {
  const host = openAt('Initiatives', 'B2');
  const form = formOf(host);
  const before = press(host, 'previewAsk', form);
  expect(writesOf(host)).toBe(0);
  expect(before).toMatchObject({
    isFirst: true,
    me: 'pm@example.com',
    quota: 100,
    problems: [],
    heldBack: [],
  });
  expect(before.mails.map(({ address }) => address)).toHaveLength(2);
  const [first] = before.mails;
  press(host, 'sendToMyself', { form, address: first?.address ?? '' });
  expect(mailsByAddress(host)).toEqual({ 'pm@example.com': 1 });
  expect(rowsOf(host, 'Reviews')).toEqual([]);
  const { sentTo, said, outgoing } = press(host, 'sendAsk', { form, mark: before.mark });
  expect([sentTo, said, outgoing]).toEqual([before.mails.map(({ name }) => name), '2 of 2 sent.', []]);
  const seen = before.mails.map(({ address, subject, text, html }) => [[address], subject, text, html]);
  const sent = host.outbox.slice(1).map(({ to, subject, body, htmlBody }) => [to, subject, body, htmlBody]);
  expect(sent).toEqual(seen);
  expect(rowsOf(host, 'Reviews').map(({ State }) => State)).toEqual(['Sent', 'Sent']);
  expect(press(host, 'previewAsk', form)).toMatchObject({
    isFirst: false,
    mails: [],
    heldBack: [{ why: 'already' }, { why: 'already' }],
  });
});

describe('what stands in the way is said before anything leaves', () => {
  const refused = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      return (error as Error).message;
    }
    return 'it went through';
  };
  const selected = (options: Partial<HostOptions> = {}) => {
    const host = openCheckedSample(options);
    host.person.select('Initiatives', 'B2');
    return host;
  };

  test('a form that is not filled in, and a link that is none', () => {
    const host = selected();
    const form = formOf(host, {
      people: [],
      question: ' ',
      artefact: 'javascript:alert(1)',
      decided: '',
      open: '',
      due: '2026-11-01',
    });
    expect(refused(() => press(host, 'previewAsk', form))).toMatchInlineSnapshot(
      `"Tick at least one person. Write a question. Expected a link that begins with https:// or http://. This day has passed. Choose a later one."`,
    );
  });

  test('messages are paused: the mails are shown, and none can leave', () => {
    const host = selected();
    const form = formOf(host);
    const { mark } = press(host, 'previewAsk', form);
    press(host, 'setPaused', true);
    const { stopped, mails } = press(host, 'previewAsk', form);
    expect([stopped, mails.length]).toEqual(['Messages are paused in this file. Switch them on to send.', 2]);
    expect(refused(() => press(host, 'sendAsk', { form, mark }))).toBe(stopped);
    expect(refused(() => press(host, 'sendToMyself', { form, address: mails[0]?.address ?? '' }))).toBe(
      stopped,
    );
    expect(host.outbox).toEqual([]);
  });

  test('a broken template is named, and nothing is queued', () => {
    const host = selected();
    press(host, 'setUp');
    const row = rowsOf(host, 'Templates').findIndex(({ Template }) => Template === 'Review request') + 2;
    const column = host.values('Templates')[0]?.indexOf('Text') ?? -1;
    expect([row > 1, column >= 0]).toEqual([true, true]);
    host.person.type('Templates', `${String.fromCharCode(65 + column)}${row}`, 'Hello {{nobody}}');
    const form = formOf(host);
    const { problems, mails, mark } = press(host, 'previewAsk', form);
    expect([problems.join(' '), mails]).toEqual([expect.stringContaining('{{nobody}}'), []]);
    expect(refused(() => press(host, 'sendAsk', { form, mark }))).toContain('{{nobody}}');
    expect(rowsOf(host, 'Reviews')).toEqual([]);
  });

  test('the plan changed since the mails were seen: they are looked at again first', () => {
    const host = selected();
    const form = formOf(host);
    const { mark } = press(host, 'previewAsk', form);
    host.person.type('Initiatives', 'B2', 'Something else');
    expect(refused(() => press(host, 'sendAsk', { form, mark }))).toMatch(
      /^The plan, the templates or the log changed/,
    );
    expect([host.outbox, rowsOf(host, 'Reviews')]).toEqual([[], []]);
  });

  test('asked within a day, or three times within a week', () => {
    const host = selected();
    const ask = (cells: string, about: Partial<AskForm> = {}) => {
      host.person.select('Initiatives', cells);
      const form = formOf(host, about);
      const { mark, heldBack } = press(host, 'previewAsk', form);
      press(host, 'sendAsk', { form, mark });
      return heldBack.map(({ why }) => why);
    };
    expect(ask('B2')).toEqual([]);
    expect(ask('B2')).toEqual(['already', 'already']);
    expect([ask('B3'), ask('B4'), ask('B5')]).toEqual([[], [], ['waits', 'waits']]);
    expect(press(host, 'outgoingMails').map(({ state, says }) => [state, says])).toEqual([
      ['later', 'Goes out on 2026-11-30: enough mails this week.'],
      ['later', 'Goes out on 2026-11-30: enough mails this week.'],
    ]);
    expect(press(host, 'overview').reviews).toEqual({ asked: 6, answered: 0, waiting: 2 });
  });

  test('without an answer page one mail asks about three items, and no more', () => {
    const host = selected();
    host.person.select('Initiatives', 'B2:B5');
    expect(refused(() => press(host, 'previewAsk', formOf(host)))).toContain('At most 3 items fit. Remove 1');
  });
});

test('U23: nothing of power, interest or engagement is in any mail', () => {
  const host = openAt('Initiatives', 'B2');
  const page = press(host, 'openAsk', {});
  const people = page.people.filter(({ cannot }) => cannot === undefined).map(({ key }) => key);
  const form = formOf(host, { people });
  const { mails } = press(host, 'previewAsk', form);
  const others = wordings(host, form, mails[0]?.address ?? '').flatMap(({ written }) =>
    typeof written === 'string' ? [] : [written],
  );
  expect(mails.length).toBeGreaterThan(10);
  const all = [...mails, ...others].map(({ subject, text }) => `${subject} ${text}`).join(' ');
  for (const { privately } of page.people) expect(all).not.toContain(privately ?? '?');
  expect(all).not.toMatch(/\b(power|interest|engagement|resistant|unaware|supportive|keep closely)\b/i);
});

describe('the words for each role, side by side', () => {
  const looked = (host: Host) => {
    const form = formOf(host);
    const [mail] = press(host, 'previewAsk', form).mails;
    return { mail, variants: wordings(host, form, mail?.address ?? '') };
  };
  const columns = (variants: readonly Variant[]) =>
    variants.map(({ functions, people }) => `${functions.join(', ')}: ${people.join(', ')}`);

  test('who reads which; the first is the mail that was looked at, and nothing is written or sent', () => {
    const host = openAt('Initiatives', 'B2');
    const { mail, variants } = looked(host);
    expect([writesOf(host), host.outbox]).toEqual([0, []]);
    expect(columns(variants)).toMatchInlineSnapshot(`
     [
       "Engineering: Luc Verbruggen",
       "Sales: Denise Okafor",
       "Executive: ",
       "Finance: ",
       "Marketing: ",
       "Customer success: ",
       "Legal: ",
       "Any other function: ",
     ]
    `);
    expect(variants[0]?.written).toEqual({ subject: mail?.subject, text: mail?.text, html: mail?.html });
    expect(host.screen.dialog).toMatchObject({ title: 'The words for each role', modal: true });
  });

  test('roles that read the same share a column, a broken template says what is wrong with it, marks of HTML are text', () => {
    const host = openAt('Initiatives', 'B2');
    host.person.type('Initiatives', 'B2', '"><script>alert(1)</script>');
    press(host, 'setUp');
    const [headings = [], ...rows] = host.values('Templates');
    const change = (template: string, to: (text: string) => string) => {
      const row = rows.findIndex((cells) => cells.includes(template));
      const column = headings.indexOf('Text');
      const cell = `${String.fromCharCode(65 + column)}${row + 2}`;
      host.person.type('Templates', cell, to(String(rows[row]?.[column])));
    };
    change('Review request', (text) => text.replace(/{{#why}}.*{{\/why}}|{{lead}}/g, ''));
    change('Lead for finance', () => 'Hello {{nobody}}');
    const { variants } = looked(host);
    expect(columns(variants)).toMatchInlineSnapshot(`
     [
       "Executive, Sales, Marketing, Customer success, Engineering, Legal, Any other function: Denise Okafor, Luc Verbruggen",
       "Finance: ",
     ]
    `);
    expect(variants.find(({ functions }) => functions.includes('Finance'))?.written).toContain('{{nobody}}');
    expect(host.screen.dialog?.html).not.toContain('<script>alert');
  });
});

test('a look at the mails costs as many calls for ten people as for two', () => {
  const host = openAt('Initiatives', 'B2');
  const keys = press(host, 'openAsk', {}).people.flatMap(({ key, cannot }) =>
    cannot === undefined ? [key] : [],
  );
  const calls = (people: readonly string[]) => {
    press(host, 'previewAsk', formOf(host, { people }));
    return host.log.at(-1)?.calls ?? 0;
  };
  expect(calls(keys.slice(0, 10))).toBe(calls(keys.slice(0, 2)));
});

describe('how people answer', () => {
  const PAGE = 'https://script.google.com/macros/s/AKfycb-found/exec';
  const withPage = () => {
    const host = openCheckedSample({ webAppUrl: PAGE });
    host.person.select('Initiatives', 'B2');
    return host;
  };

  test('a page that was found is used with one press; a trial of it works, and records nobody’s answer', () => {
    const host = withPage();
    expect(press(host, 'openAsk', {}).answers).toEqual({ by: 'reply', address: PAGE, most: 3 });
    expect(writesOf(host)).toBe(0);
    const way = press(host, 'takeAnswerPage');
    expect(way).toEqual({ by: 'page', address: PAGE, most: 25 });
    expect(press(host, 'openAsk', {}).answers).toEqual(way);
    const form = formOf(host);
    const address = press(host, 'previewAsk', form).mails[0]?.address ?? '';
    press(host, 'sendToMyself', { form, address });
    const trial = linksIn(host);
    expect([trial.length, new Set(trial.map(String))]).toEqual([16, new Set([`${PAGE}?do=trial`])]);
    expect(visit(host, { do: 'trial' }).html).toContain(
      'data-token="" data-review="" data-answer="" data-wish="trial"',
    );
    expect(host.log.at(-1)?.calls).toBe(5);
    expect(rowsOf(host, 'Reviews')).toEqual([]);
  });

  test('without a page that everybody can open there is nothing to press, and the buttons of a trial reply to oneself', () => {
    const host = openCheckedSample({ webAppUrl: 'https://script.google.com/macros/s/AKfycb-found/dev' });
    host.person.select('Initiatives', 'B2');
    expect(press(host, 'openAsk', {}).answers).toEqual({ by: 'reply', most: 3 });
    expect(() => press(host, 'takeAnswerPage')).toThrow('No page for answers was found.');
    const form = formOf(host);
    press(host, 'sendToMyself', { form, address: press(host, 'previewAsk', form).mails[0]?.address ?? '' });
    expect(host.outbox.at(-1)?.htmlBody).toContain('mailto:pm@example.com?subject=');
  });
});

test('what is decided, what is open, what is displaced and where the evidence stands are in the mail and on the page', () => {
  const host = openWithAnswerPage();
  host.person.addTab('Evidence');
  host.person.paste('Evidence', 'A1', [
    ['Insight', 'Customer', 'Source', 'Supports'],
    ['Half of all users never see their usage', 'Nordwind', 'https://example.com/interviews/4', 'IN-1'],
  ]);
  host.person.addTab('Stakeholders');
  host.person.paste('Stakeholders', 'A1', [
    ['Name', 'E-mail', 'Function'],
    ['Denise Okafor', 'denise@example.com', 'Sales'],
  ]);
  host.person.select('Initiatives', 'A2:A3');
  const wanted = formOf(host, { decided: 'the customers', open: 'the day', artefact: '' });
  const form = {
    ...wanted,
    items: wanted.items.map((item, i) => ({ ...item, ...(i === 0 ? { displaces: 'the export' } : {}) })),
  };
  expect(sendAsk(host, form).sentTo).toEqual(['Denise Okafor']);
  const mail = host.outbox.at(-1);
  const [body, htmlBody] = [mail?.body ?? '', mail?.htmlBody ?? ''];
  for (const said of ['Decided: the customers. Still open: the day.', 'The trade-off: the export.']) {
    expect([said, body.includes(said), htmlBody.includes(said)]).toEqual([said, true, true]);
  }
  expect(body.match(/The trade-off/g)).toHaveLength(1);
  expect(body).toContain('the source from Nordwind (https://example.com/interviews/4)');
  expect(htmlBody).toContain('href="https://example.com/interviews/4"');
  expect(pageOf(host, tokenIn(host))).toMatchObject({
    decided: 'The customers.',
    open: 'The day.',
    items: [
      { tradeOff: 'The export.', evidence: [{ source: 'https://example.com/interviews/4' }] },
      { evidence: [] },
    ],
  });
});

describe('what can be selected', () => {
  test('blocks of rows that do not touch, in the order in which they were selected, and company objectives', () => {
    const host = openAt('Initiatives', 'B5:C6,A2');
    expect(press(host, 'openAsk', {}).items.map(({ id }) => id)).toEqual(['IN-4', 'IN-5', 'IN-1']);
    host.person.select('Company Objectives', 'B3');
    const { items } = press(host, 'openAsk', {});
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([['CO-2', 'Company objective']]);
    const { sentTo } = sendAsk(host, formOf(host));
    expect(sentTo).toHaveLength(2);
    expect(host.outbox.at(-1)?.body).toContain('CO-2');
  });

  test('of more than three, a mail shows those with the most severe open gaps, and says how many stand behind its link', () => {
    const host = openAt('Initiatives', 'B2:B10');
    press(host, 'changeSettings', [
      { key: 'answerPage', opened: '', typed: 'https://script.google.com/macros/s/AKfycb-test/exec' },
    ]);
    const severities = ['Critical', 'High', 'Medium', 'Low'];
    const worst = new Map<string, number>();
    for (const { Item = '', Severity = '' } of rowsOf(host, 'Gaps')) {
      const [id = ''] = Item.split(' ');
      worst.set(id, Math.min(worst.get(id) ?? severities.length, severities.indexOf(Severity)));
    }
    const form = formOf(host);
    const ids = press(host, 'openAsk', {}).items.map(({ id }) => id);
    const expected = [...ids].sort((a, b) => (worst.get(a) ?? 9) - (worst.get(b) ?? 9)).slice(0, 3);
    expect(expected).not.toEqual(ids.slice(0, 3));
    const text = press(host, 'previewAsk', form).mails[0]?.text ?? '';
    expect([...text.matchAll(/^(IN-\d+) /gm)].map(([, id]) => id)).toEqual(expected);
    expect(text).toContain('6 more');
    const few = formOf(host);
    const three = press(host, 'previewAsk', { ...few, items: few.items.slice(0, 3) }).mails[0]?.text ?? '';
    expect([...three.matchAll(/^(IN-\d+) /gm)].map(([, id]) => id)).toEqual(ids.slice(0, 3));
  });

  test('gaps: asked about, answered by link, and the row says so', () => {
    const host = openAt('Gaps', 'B3,B5');
    press(host, 'changeSettings', [
      { key: 'answerPage', opened: '', typed: 'https://script.google.com/macros/s/AKfycb-test/exec' },
    ]);
    const gaps = rowsOf(host, 'Gaps');
    const form = formOf(host);
    expect(form.items).toMatchObject([
      { table: 'gaps', key: gaps[1]?.ID },
      { table: 'gaps', key: gaps[3]?.ID },
    ]);
    sendAsk(host, { ...form, people: form.people.slice(0, 1) });
    const { body = '' } = host.outbox.at(-1) ?? {};
    expect(body).toContain('What we saw:');
    const [first, second] = pageOf(host, tokenIn(host)).items;
    expect([first?.state, second?.state]).toEqual(['open', 'open']);
    send(host, tokenIn(host), answers({ answer: 'Concern', comment: 'We know, it waits for the audit' }));
    expect(rowsOf(host, 'Reviews')).toMatchObject([
      { Item: gaps[1]?.ID, State: 'Concern open', Comment: 'We know, it waits for the audit' },
      { Item: gaps[3]?.ID, State: 'Sent' },
    ]);
    expect(press(host, 'concerns').concerns).toMatchObject([{ review: 'RV-1', isWaiting: true }]);
    expect(bookOf(host).reviews.get('RV-1')).toMatchObject({ table: 'gaps', state: 'Concern open' });
  });
});

test('asked once more, those who have agreed need three days, and others the usual week', () => {
  const host = openAt('Initiatives', 'B2');
  sendAsk(host, formOf(host));
  press(host, 'recordAnswer', { about: { review: 'RV-1' }, answer: 'Support', comment: '' });
  const row = host.values('Initiatives')[1] ?? [];
  const name = host.values('Initiatives')[0]?.indexOf('Initiative') ?? -1;
  host.person.type('Initiatives', `${String.fromCharCode(65 + name)}2`, `${row[name]} for all`);
  const { people, answerWindow } = press(host, 'openAsk', {});
  const heard = bookOf(host).reviews.get('RV-1')?.person.name;
  const both = people.filter((person) => PEOPLE.includes(person.name));
  const agreed = both.filter((person) => person.name === heard).map(({ key }) => key);
  expect([both.length, agreed.length]).toEqual([2, 1]);
  expect(dayFor(answerWindow, agreed).due).toBe('2026-11-25');
  expect(
    dayFor(
      answerWindow,
      both.map(({ key }) => key),
    ).due,
  ).toBe('2026-11-27');
  const items = press(host, 'openAsk', {}).all.filter(({ id }) => id === 'IN-1' || id === 'IN-2');
  expect(press(host, 'proposeFor', items.slice(0, 1)).answerWindow).toEqual(answerWindow);
  expect(press(host, 'proposeFor', items).answerWindow).not.toHaveProperty('sooner');
});

test('where the quota ends, the screen says how many are to go tomorrow; for what the company wants there are two weeks', () => {
  const host = openCheckedSample({ mailQuota: 1 });
  host.person.select('Company Objectives', 'B3');
  expect(press(host, 'openAsk', {}).answerWindow).toEqual({
    due: '2026-12-04',
    because: 'Ten working days, because what the company wants to reach takes more thought.',
  });
  host.person.select('Product Objectives', 'B4');
  const { said, outgoing } = sendAsk(host, formOf(host));
  expect(said).toBe(
    '1 of 2 sent, 1 to go tomorrow. Google lets this account send no more mails today. Throughline goes on by itself.',
  );
  expect(outgoing).toMatchObject([
    { state: 'waits', says: 'Waits to be sent. Sending goes on by itself tomorrow.' },
  ]);
});
