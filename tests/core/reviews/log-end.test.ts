import { lastEventRow, readOn, rowsToRead } from '../../../src/core/reviews/log-end';
import { readLog, type KnownTexts } from '../../../src/core/reviews/log-rows';
import type { Cells } from '../../../src/core/tables/cell';
import { by, happened, logTab, queued } from './ledger';

const events = happened(
  ...['MS-1', 'MS-2', 'MS-3'].map((message) => queued(message)),
  ...(['MS-1', 'MS-2'] as const).flatMap((message) => [
    { event: 'sending' as const, message, ...by },
    { event: 'sent' as const, message, ...by },
  ]),
);
const whole = logTab(events);
const blank = whole[0]?.map(() => '') ?? [];
/** What was read when only so many rows of it were there. */
function knownUpTo(rows: number) {
  const known: KnownTexts = new Map();
  const cells = whole.slice(0, rows);
  readLog(cells, known);
  return { known, cells, at: lastEventRow(cells, known) };
}
const on = (rows: number, end: Cells, isEnd = false) => {
  const { known, cells, at } = knownUpTo(rows);
  return readOn(cells, at, { rows: end, isEnd }, known);
};

test('what was added below the last event that was known is read, and nothing else', () => {
  expect(knownUpTo(4).at).toBe(3);
  expect(readLog(on(4, [...whole.slice(3), blank]) ?? []).events).toEqual(events);
  expect(on(4, whole.slice(3), true)).toEqual(whole);
  expect(on(8, [...whole.slice(7), blank])).toEqual([...whole, blank]);
  expect(rowsToRead(2)).toBeGreaterThan(3);
});

test('notes of people below the log stay out of the way', () => {
  const { known } = knownUpTo(8);
  expect(lastEventRow([...whole, ['a note'], blank], known)).toBe(7);
  expect(lastEventRow([whole[0] ?? [], ['a note']], known)).toBe(-1);
});

test('the whole log is read where the last event stands elsewhere, or holds something else', () => {
  expect(on(4, [blank, ...whole.slice(3), blank])).toBeUndefined();
  expect(on(4, [...whole.slice(4), blank])).toBeUndefined();
  expect(on(4, [['beside it', ...(whole[3] ?? [])], ...whole.slice(4), blank])).toBeUndefined();
  expect(on(4, [])).toBeUndefined();
});

test('the whole log is read where a row that stood further up comes below, or more rows came than were looked for', () => {
  expect(on(4, [whole[3] ?? [], whole[1] ?? [], blank])).toBeUndefined();
  expect(on(4, whole.slice(3))).toBeUndefined();
});
