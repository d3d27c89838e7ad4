/** Request reviews: from selected rows to the mails that were previewed, and what stops them. */
import type { Host, HostOptions } from '../../playground/host/host';
import type { AskForm } from '../../src/core/reviews/ask-form';
import { openCheckedSample, rowsOf, writesOf } from './journey';
import { mailsByAddress, press } from './reviews';

const PEOPLE = ['Denise Okafor', 'Luc Verbruggen'];

function formOf(host: Host, about: Partial<AskForm> = {}): AskForm {
  const { items, people, due, question } = press(host, 'openAsk', {});
  return {
    items: items.map(({ table, key }) => ({ table, key })),
    people: people.filter(({ name }) => PEOPLE.includes(name)).map(({ key }) => key),
    question,
    stage: 'Prototype',
    artefact: 'https://example.com/prototype',
    due,
    changes: '',
    confirmed: false,
    ...about,
  };
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
  expect(page.due).toBe('2026-11-27');
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

test('selected, previewed, sent to oneself, sent: the outbox holds exactly what was seen', () => {
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
  expect(before.variants.map(({ role }) => role)).toContain('Finance');
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
    expect(press(host, 'overview').reviews).toEqual({ asked: 6, answered: 0 });
  });

  test('without an answer page one mail asks about three items, and no more', () => {
    const host = selected();
    host.person.select('Initiatives', 'B2:B5');
    expect(refused(() => press(host, 'previewAsk', formOf(host)))).toContain('At most 3 items fit. Remove 1');
  });
});

test('nothing of power, interest or engagement is in any mail', () => {
  const host = openAt('Initiatives', 'B2');
  const page = press(host, 'openAsk', {});
  const people = page.people.filter(({ cannot }) => cannot === undefined).map(({ key }) => key);
  const { mails, variants } = press(host, 'previewAsk', formOf(host, { people }));
  expect(mails.length).toBeGreaterThan(10);
  const all = [...mails, ...variants].map(({ subject, text }) => `${subject} ${text}`).join(' ');
  for (const { privately } of page.people) expect(all).not.toContain(privately ?? '?');
  expect(all).not.toMatch(/\b(power|interest|engagement|resistant|unaware|supportive|keep closely)\b/i);
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
