import { damageText, logDamage } from '../../../src/core/reviews/log-damage';
import { readLog } from '../../../src/core/reviews/log-rows';
import type { Cells } from '../../../src/core/tables/cell';
import { by, happened, logTab, queued } from './ledger';

const [headings = [], ...rows] = logTab(
  happened(
    queued('MS-1'),
    { event: 'sending', message: 'MS-1', ...by },
    { event: 'sent', message: 'MS-1', ...by },
    queued('MS-2'),
  ),
);
const textOf = (cells: Cells) => damageText(logDamage(readLog(cells)));

test('a whole log, sorted or with notes of people in it, has lost nothing', () => {
  expect(textOf([headings, ...rows])).toBeUndefined();
  expect(textOf([['my own line'], headings, ...[...rows].reverse()])).toBeUndefined();
  expect(textOf([headings])).toBeUndefined();
});

test('rows that cannot be read are named, and rows that somebody deleted are counted', () => {
  const broken = (row: readonly unknown[] = []) => [...row.slice(0, 5).map(String), 'oops'];
  expect(textOf([headings, ...rows.slice(0, 2), broken(rows[2]), rows[3] ?? []])).toBe(
    'Row 4 cannot be read.',
  );
  expect(textOf([headings, ...rows.slice(0, 1), ...rows.slice(3)])).toBe('2 events are missing.');
  expect(textOf([headings, broken(rows[0]), broken(rows[1]), rows[3] ?? []])).toBe(
    'Rows 2 and 3 cannot be read, and 1 event is missing.',
  );
});

test('a row that has lost its count too is one loss, not two', () => {
  const torn = ['', 'sent', 'MS-1', '', '', '{"event":"sent","mess'];
  expect(textOf([headings, ...rows.slice(0, 2), torn, rows[3] ?? []])).toBe('Row 4 cannot be read.');
});
