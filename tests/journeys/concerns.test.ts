/** From an answer to our reply and the second round; and answers that came in another way. */
import type { Host } from '../../playground/host/host';
import type { AskForm } from '../../src/core/reviews/ask-form';
import { answers, send, tokenIn } from './answers';
import { filledIn } from './ask-form';
import { openCheckedSample, rowsOf, writesOf } from './journey';
import { bookOf, press } from './reviews';

const PAGE = 'https://script.google.com/macros/s/AKfycb-test/exec';
const DENISE = 'denise.okafor@example.com';

function askDenise(host: Host, about: Partial<AskForm> = {}) {
  host.person.select('Product Objectives', 'C4');
  const page = press(host, 'openAsk', {});
  const people = page.people.filter(({ address }) => address === DENISE).map(({ key }) => key);
  const form = filledIn(page, { people, stage: 'Prototype', ...about });
  const preview = press(host, 'previewAsk', form);
  return { preview, outcome: press(host, 'sendAsk', { form, mark: preview.mark }) };
}

function openWithConcern(): Host {
  const host = openCheckedSample();
  press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: PAGE }]);
  askDenise(host);
  send(
    host,
    tokenIn(host),
    answers({ review: 'RV-1', answer: 'Concern', comment: '=1+1 Too late for the fair' }),
  );
  return host;
}

test('an answer on the page waits among the concerns; the reply is seen, sent once, and stands in the sheet', () => {
  const host = openWithConcern();
  const [concern] = press(host, 'concerns').concerns;
  expect(writesOf(host)).toBe(0);
  expect(concern).toMatchObject({
    review: 'RV-1',
    name: 'Denise Okafor',
    said: 'I have a concern',
    comment: '=1+1 Too late for the fair',
    isWaiting: true,
    changes: [],
    canMail: true,
  });
  const form = { review: 'RV-1', reply: 'kept' as const, text: 'the fair moved to May' };
  const { mails, mark } = press(host, 'previewReply', form);
  expect(mails[0]?.text).toContain('the fair moved to May');
  const mailed = host.outbox.length;
  expect(press(host, 'sendReply', { form, mark })).toEqual({
    said: 'The reply is noted, and Denise Okafor got it by mail.',
  });
  expect(host.outbox.slice(mailed).map(({ to, subject, body }) => [to, subject, body])).toEqual([
    [[DENISE], mails[0]?.subject, mails[0]?.text],
  ]);
  expect(rowsOf(host, 'Reviews')[0]).toMatchObject({
    State: 'Replied',
    'Our reply': 'Kept because: the fair moved to May',
  });
  expect(press(host, 'concerns').concerns).toMatchObject([{ isWaiting: false }]);
  expect(() => press(host, 'sendReply', { form, mark })).toThrow(/not the mails that you saw/);
  expect(host.outbox).toHaveLength(mailed + 1);
});

test('the second round tells what changed, closes the first, and its old link takes no more', () => {
  const host = openWithConcern();
  const token = tokenIn(host);
  const form = { review: 'RV-1', reply: 'changed' as const, text: 'it now comes before the fair' };
  press(host, 'sendReply', { form, mark: press(host, 'previewReply', form).mark });
  const column = host.values('Key Results')[0]?.indexOf('Supports') ?? 0;
  const row = host.values('Key Results').findIndex((cells) => String(cells[column]) === 'PO-3') + 1;
  const target = host.values('Key Results')[0]?.indexOf('Target') ?? 0;
  host.person.type('Key Results', `${String.fromCharCode(65 + target)}${row}`, '77');
  expect(press(host, 'concerns').concerns[0]?.changes.join(' ')).toContain('77');
  const { preview, outcome } = askDenise(host, { changes: 'The pilot starts earlier' });
  expect(outcome.sentTo).toEqual(['Denise Okafor']);
  expect(preview.mails[0]?.text).toContain('The pilot starts earlier');
  expect(preview.mails[0]?.text).toContain('77');
  expect(rowsOf(host, 'Reviews').map(({ Round, State }) => [Round, State])).toEqual([
    ['1', 'Closed'],
    ['2', 'Sent'],
  ]);
  expect(send(host, token, answers({ review: 'RV-1', answer: 'Support' }))).toEqual({
    kind: 'recorded',
    closed: ['RV-1'],
  });
  expect(press(host, 'concerns').concerns).toEqual([]);
});

test('objections come before concerns, and an objection that is recorded needs its reason', () => {
  const host = openWithConcern();
  const { items, people } = press(host, 'openRecord');
  const item = items.find(({ id }) => id === 'IN-4') ?? { table: '', key: '' };
  const person = people.find(({ name }) => name === 'Gareth Bowen')?.key ?? '';
  const about = { item: { table: item.table, key: item.key }, person };
  const mailed = host.outbox.length;
  expect(() => press(host, 'recordAnswer', { about, answer: 'Objection', comment: ' ' })).toThrow(
    'An objection needs a reason.',
  );
  expect(
    press(host, 'recordAnswer', { about, answer: 'Objection', comment: 'It breaks our export' }),
  ).toEqual({
    said: 'Recorded for Gareth Bowen: I object: it would do harm.',
  });
  expect(press(host, 'concerns').concerns.map(({ name, isObjection }) => [name, isObjection])).toEqual([
    ['Gareth Bowen', true],
    ['Denise Okafor', false],
  ]);
  press(host, 'sendQueued');
  expect(host.outbox).toHaveLength(mailed);
  expect(bookOf(host).reviews.get('RV-2')?.answer).toMatchObject({ via: 'recorded', by: 'pm@example.com' });
  expect(rowsOf(host, 'Reviews')[1]).toMatchObject({
    Item: 'IN-4',
    Answer: 'Objection',
    Comment: 'It breaks our export',
  });
});

test('while messages are paused, what was said elsewhere is noted, by them and by us, and mails are refused', () => {
  const host = openWithConcern();
  press(host, 'setPaused', true);
  expect(press(host, 'overview').open).toEqual({ toReply: 1, objections: 0, overdue: 0, silent: 0 });
  const mailed = host.outbox.length;
  const form = { review: 'RV-1', reply: 'kept' as const, text: 'the fair moved to May' };
  const { mark, stopped } = press(host, 'previewReply', form);
  expect(stopped).toBe('Messages are paused in this file. Switch them on to send.');
  expect(() => press(host, 'sendReply', { form, mark })).toThrow(stopped);
  const told = { ...form, told: 'elsewhere' as const };
  expect(press(host, 'sendReply', { form: told, mark: press(host, 'previewReply', told).mark })).toEqual({
    said: 'The reply is noted. No mail was sent.',
  });
  expect(rowsOf(host, 'Reviews')[0]).toMatchObject({ State: 'Replied' });
  expect(press(host, 'overview')).not.toHaveProperty('open');
  press(host, 'recordAnswer', { about: { review: 'RV-1' }, answer: 'Support', comment: '' });
  expect(rowsOf(host, 'Reviews')[0]).toMatchObject({ State: 'Answered', Answer: 'Support' });
  expect(host.outbox).toHaveLength(mailed);
});

test('an answer to a request that was sent is recorded on its row, and may be changed', () => {
  const host = openWithConcern();
  const about = { review: 'RV-1' };
  press(host, 'recordAnswer', { about, answer: 'Support', comment: 'Said on the phone' });
  expect(rowsOf(host, 'Reviews')).toHaveLength(1);
  expect(rowsOf(host, 'Reviews')[0]).toMatchObject({ State: 'Answered', Answer: 'Support' });
  expect(press(host, 'concerns').concerns).toEqual([]);
  expect(press(host, 'overview').reviews).toEqual({ asked: 1, answered: 1 });
});
