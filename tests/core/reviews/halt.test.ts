import { foldLog } from '../../../src/core/reviews/fold';
import { isHalted } from '../../../src/core/reviews/halt';
import type { NewEvent } from '../../../src/core/reviews/events';
import { by, happened, queued } from './ledger';

const names = ['MS-1', 'MS-2', 'MS-3', 'MS-4'];
const sending = (message: string): NewEvent => ({ event: 'sending', message, ...by });
const sent = (message: string): readonly NewEvent[] => [sending(message), { event: 'sent', message, ...by }];
const refused = (message: string): readonly NewEvent[] => [
  sending(message),
  { event: 'refused', message, reason: 'Mail service not enabled', cause: 'other' },
];
const halted = (...events: readonly NewEvent[]) => {
  const book = foldLog(happened(...names.map((name) => queued(name)), ...events));
  return isHalted(book, [...book.messages.values()][0]?.file ?? '');
};

test('three mails in a row that did not go through, whether they were refused or may have left', () => {
  expect(halted(...sent('MS-1'), ...refused('MS-2'), ...refused('MS-3'), sending('MS-4'))).toBe(true);
  expect(halted(...refused('MS-2'), ...refused('MS-3'))).toBe(false);
  expect(halted()).toBe(false);
});

test('one that goes through ends it, as does a person who settles or cancels one of them', () => {
  const three = [...refused('MS-2'), ...refused('MS-3'), sending('MS-4')];
  expect(halted(...three, ...sent('MS-1'))).toBe(false);
  expect(halted(...three, { event: 'settled', message: 'MS-4', as: 'sent', ...by })).toBe(false);
  expect(halted(...three, { event: 'settled', message: 'MS-2', as: 'again', ...by })).toBe(false);
  expect(halted(...three, { event: 'cancelled', message: 'MS-3', ...by })).toBe(false);
});

test('what a copy brought along says nothing of its own mails, and a full day of mails is no refusal', () => {
  const three = [...refused('MS-2'), ...refused('MS-3'), ...refused('MS-4')];
  const book = foldLog(happened(...names.map((name) => queued(name)), ...three));
  expect(isHalted(book, 'another file')).toBe(false);
  const tomorrow = (message: string): readonly NewEvent[] => [
    sending(message),
    { event: 'refused', message, reason: 'Service invoked too many times for one day', cause: 'quota' },
  ];
  expect(halted(...tomorrow('MS-2'), ...tomorrow('MS-3'), ...tomorrow('MS-4'))).toBe(false);
});
