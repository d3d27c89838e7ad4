import { foldLog } from '../../../src/core/reviews/fold';
import { withDoubts } from '../../../src/core/reviews/doubts';
import { logCells } from '../../../src/core/reviews/log-cells';
import { readLog } from '../../../src/core/reviews/log-rows';
import type { Cell } from '../../../src/core/tables/cell';
import { by, happened, logTab, queued } from './ledger';

const log = happened(
  queued('MS-1'),
  queued('MS-2'),
  { event: 'sending', message: 'MS-1', ...by },
  { event: 'sent', message: 'MS-1', ...by },
);
const [headings = [], ...rows] = logTab(log);

test('a row says at a glance what happened; its last cell is what counts', () => {
  const { detail, ...forPeople } = logCells(log[0] ?? never());
  expect(forPeople).toMatchInlineSnapshot(`
   {
     "event": "queued",
     "message": "MS-1",
     "person": "Ana Duarte <ana@example.com>",
     "review": "RV-1",
     "time": "2026-03-01 00:00:00.000 #1",
   }
  `);
  expect(JSON.parse(String(detail))).toEqual(log[0]);
});

test('names and addresses that look like formulas are written as text', () => {
  const [event] = happened(
    queued('MS-1', { person: { name: '=cmd()', address: '+a@example.com', role: '' } }),
  );
  expect(logCells(event ?? never()).person).toBe("'=cmd() <+a@example.com>");
});

test('a very long text is cut, so that the event fits into a cell, and the event stays whole', () => {
  const [event] = happened(queued('MS-1', { question: '"\n'.repeat(60_000) }));
  const { detail } = logCells(event ?? never());
  expect(String(detail).length).toBeLessThan(50_000);
  expect(readLog([[detail]]).events).toMatchObject([{ event: 'queued', message: 'MS-1' }]);
});

test('sorted, with blank rows, notes, other columns and other headings, the log reads the same', () => {
  const mixed: Cell[][] = [
    ['a note of mine', '', '', '', '', '', ''],
    ...[...rows].reverse().map((row) => ['mine', ...row.slice(0, 3), 'x', ...row.slice(3)]),
    ['', '', ''],
    ['Time', 'What', 'Message', 'Review', 'Who', 'Detail'],
  ];
  const read = readLog(mixed);
  expect(read.events).toEqual(log);
  expect(read.problems).toMatchObject([{ row: 1, kind: 'unknown', messages: [] }]);
});

test('a row that cannot be read is told about, with the messages that it names, and loses no other', () => {
  const damaged = rows.map((row, i) => (i === 2 ? [...row.slice(0, 5), '{"event":"sending","mess'] : row));
  const read = readLog([headings, ...damaged]);
  expect(read.events).toEqual(log.filter(({ n }) => n !== 3));
  expect(read.problems).toEqual([{ row: 4, kind: 'damaged', messages: ['MS-1'], n: 3 }]);
  expect(read.highest).toEqual({ event: 4, message: 2, review: 2 });
});

test('ids are counted on from the highest ever used, in damaged rows too, but not from what people note', () => {
  const read = readLog([
    headings,
    ['2026-03-01 00:00:00.000 #9', 'queued', 'MS-41', 'RV-77, RV-78', 'Ana', ''],
    ['see MS-900 and #5000', '', '', '', '', ''],
  ]);
  expect(read.highest).toEqual({ event: 9, message: 41, review: 78 });
});

const statesOf = (cells: readonly (readonly Cell[])[], lastLeft = 0) => {
  const read = readLog(cells);
  const { messages } = withDoubts(foldLog(read.events), read, lastLeft);
  return [...messages.values()].map(({ message, state, doubt }) =>
    `${message} ${state} ${doubt ?? ''}`.trim(),
  );
};

test('a message waits only where nothing is missing since it was queued', () => {
  expect(statesOf([headings, ...rows])).toEqual(['MS-1 Sent', 'MS-2 Queued']);
  // "sending" and "sent" of MS-1 deleted: nobody can tell any more, not even of MS-2.
  expect(statesOf([headings, ...rows.slice(0, 2)], 3)).toEqual(['MS-1 Unknown lost', 'MS-2 Unknown lost']);
  const later = logTab(happened(...log.map(({ n: _n, at: _at, ...event }) => event), queued('MS-3'))).filter(
    (_, i) => i !== 3 && i !== 4,
  );
  expect(statesOf(later)).toEqual(['MS-1 Unknown lost', 'MS-2 Unknown lost', 'MS-3 Queued']);
});

test('a damaged row puts in doubt the message that it names, and no other', () => {
  const damaged = [...rows.slice(0, 2), [...(rows[2] ?? []).slice(0, 5), 'oops']];
  expect(statesOf([headings, ...damaged])).toEqual(['MS-1 Unknown damaged', 'MS-2 Queued']);
});

function never(): never {
  throw new Error('There is no such event.');
}
