/** Request reviews: from selected rows to the mails that were previewed, and what stops them. */
import type { Host } from '../../playground/host/host';
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
     "Marta Kowalczyk | Cares about CO-2 Win firms with 50 technicians and more, which this serves | Cares about CO-1 Firms that join us stay, and grow with us, which this serves | Never asked so far | High power and high interest",
     "Henrik Aalto | Cares about CO-3 Get paid faster, and help our customers get paid faster, which this serves | Never asked so far | High power and high interest",
     "Rolf Steinhauer | Cares about CO-4 Pass the security audit that hospitals and chains ask for, which this serves | Never asked so far | High power and high interest",
     "Saoirse Brennan | Cares about CO-1 Firms that join us stay, and grow with us, which this serves | Never asked so far | Less power, high interest",
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
