import { click } from './script';

const inZone = (zone: string, statements: string) =>
  click(statements, { scriptTimeZone: zone, now: () => new Date('2026-07-01T22:30:00Z') }).result;

test("the script's clock is the host's", () => {
  expect(
    inZone(
      'UTC',
      `return [Date.now(), new Date().toISOString(), new Date() instanceof Date, typeof Date()];`,
    ),
  ).toEqual([Date.UTC(2026, 6, 1, 22, 30), '2026-07-01T22:30:00.000Z', true, 'string']);
});

test('local readings follow the zone of the script, not that of this machine', () => {
  const read = `const d = new Date(); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getTimezoneOffset(), String(d)];`;
  expect(inZone('Europe/Berlin', read)).toEqual([
    2026,
    6,
    2,
    4,
    0,
    -120,
    'Thu Jul 02 2026 00:30:00 GMT+0200 (Central European Summer Time)',
  ]);
  expect(inZone('America/New_York', read)).toEqual([
    2026,
    6,
    1,
    3,
    18,
    240,
    'Wed Jul 01 2026 18:30:00 GMT-0400 (Eastern Daylight Time)',
  ]);
});

test('a day alone is UTC, a time without a zone is local, as in the V8 runtime', () => {
  expect(
    inZone(
      'Europe/Berlin',
      `return ['2026-01-05', '2026-01-05T10:00', '2026-01-05T10:00Z', 'Jan 5, 2026 10:00', '2026-01-05T10:00:00+05:00', 'nonsense']
        .map((text) => { const d = new Date(text); return isNaN(d) ? 'invalid' : d.toISOString(); });`,
    ),
  ).toEqual([
    '2026-01-05T00:00:00.000Z',
    '2026-01-05T09:00:00.000Z',
    '2026-01-05T10:00:00.000Z',
    '2026-01-05T09:00:00.000Z',
    '2026-01-05T05:00:00.000Z',
    'invalid',
  ]);
});

test('parts and setters count in the zone, across the change to summer time', () => {
  expect(
    inZone(
      'Europe/Berlin',
      `const d = new Date(2026, 2, 28, 12); d.setDate(d.getDate() + 1);
       const e = new Date(2026, 0, 31); e.setMonth(1);
       return [new Date(2026, 0, 5).toISOString(), d.toISOString(), e.getMonth() + '/' + e.getDate(), JSON.stringify(new Date(0)), new Date(2026, 0, 5).toLocaleDateString()];`,
    ),
  ).toEqual([
    '2026-01-04T23:00:00.000Z',
    '2026-03-29T10:00:00.000Z',
    '2/3',
    '"1970-01-01T00:00:00.000Z"',
    '1/5/2026',
  ]);
});
