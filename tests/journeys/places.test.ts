import type { Host, HostOptions } from '../../playground/host/host';
import { lastToast, openJourney, openWith, rowsOf, writesOf } from './journey';

/** Files as people in other countries have them: their decimals and days, and clocks far from the script's. */

test.each([
  { locale: 'de_DE' },
  { locale: 'en_GB' },
  { locale: 'de_DE', timeZone: 'Pacific/Auckland', scriptTimeZone: 'America/Los_Angeles' },
])('set-up, the sample and the analysis work in %j, and a second run writes nothing', (options) => {
  const host = openJourney(options);
  host.run('setUpWorkbook');
  host.run('startWithSample');
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(lastToast(host)).toContain('Alignment score 77.6.');
  expect(host.value('Summary', 'B5')).toBe(options.locale === 'de_DE' ? '77,6' : '77.6');
  host.run('runGapAnalysis');
  expect(lastToast(host)).toBe('Nothing has changed since the last run.');
  expect(writesOf(host)).toBe(0);
});

/** A key result past its day and short of its target; weights, efforts and current values with decimals. */
const plan = (day: string, half: string) => ({
  Goals: [
    ['Company goal', 'Weight', 'DRI'],
    ['Win bigger customers', half, 'Ines'],
  ],
  Squads: [
    ['Objective', 'Company goal', 'Period', 'DRI'],
    ['Big firms can buy', 'Win bigger customers', '2026', 'Ann'],
  ],
  Results: [
    ['Key result', 'Supports', 'Baseline', 'Target', 'Current', 'Due', 'Owner'],
    ['Ten firms sign', 'Big firms can buy', '0', '10', `2${half.slice(1)}`, day, 'Ann'],
  ],
  Roadmap: [
    ['Epic', 'Goal', 'Effort', 'Status', 'Lead'],
    ['Contracts', 'Big firms can buy', half, 'active', 'Ann'],
    ['Dark mode', '', half, 'idea', 'Dee'],
  ],
});

const saw = (host: Host, rule: string) =>
  rowsOf(host, 'Gaps')
    .filter(({ Rule }) => Rule?.startsWith(rule))
    .map((row) => row['What we saw']);

test('a German file: days with points and decimals with commas are read as typed', () => {
  const host = openWith(plan('30.9.2026', '0,5'), { locale: 'de_DE' });
  host.run('runGapAnalysis');
  expect(saw(host, 'G32')).toMatchInlineSnapshot(`
   [
     "It is at 2.5, 25 % of the way from 0 to 10. It was due on 2026-09-30.",
   ]
  `);
  expect(saw(host, 'G04')).toMatchInlineSnapshot(`
   [
     "It names no product objective.",
   ]
  `);
  expect(saw(host, 'G00')).toEqual([]);
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
});

test('the live score in a German file is the one of the Summary', () => {
  const host = openJourney({ locale: 'de_DE' });
  host.run('startWithSample');
  host.run('runGapAnalysis');
  host.person.addTab('Mine');
  host.person.type(
    'Mine',
    'A1',
    '=ROUND(ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives;CurrentPeriod);1)',
  );
  expect(host.value('Mine', 'A1')).toBe(host.value('Summary', 'B5'));
});

const FAR: readonly (Partial<HostOptions> & { readonly at: string; readonly today: string })[] = [
  { timeZone: 'America/Los_Angeles', at: '2026-11-22T04:00:00Z', today: '2026-11-21' },
  { timeZone: 'Asia/Kolkata', at: '2026-11-21T19:00:00Z', today: '2026-11-22' },
  { timeZone: 'Pacific/Auckland', at: '2026-11-22T20:00:00Z', today: '2026-11-23' },
  { timeZone: 'America/Los_Angeles', at: '2026-11-01T08:30:00Z', today: '2026-11-01' },
];

describe.each(FAR)('a file in $timeZone with the script in UTC, at $at', ({ timeZone, at, today }) => {
  const open = (day: string) =>
    openWith(plan(day, '0.5'), { timeZone, scriptTimeZone: 'UTC', now: () => new Date(at) });

  // Among them the days on which clocks change in these countries.
  test.each([
    ['9/30/2026', '2026-09-30'],
    ['2026-10-31', '2026-10-31'],
    ['3/8/2026', '2026-03-08'],
    ['4/5/2026', '2026-04-05'],
    ['9/27/2026', '2026-09-27'],
    ['30 Sep 2026', '2026-09-30'],
  ])('a key result due on %s is due on that very day', (typed, day) => {
    const host = open(typed);
    host.run('runGapAnalysis');
    expect(saw(host, 'G32').join()).toContain(`It was due on ${day}.`);
    host.run('runGapAnalysis');
    expect(writesOf(host)).toBe(0);
  });

  test('what is due today is not past its day, and gaps are first seen today', () => {
    const host = open(today);
    host.run('runGapAnalysis');
    expect(saw(host, 'G32')).toEqual([expect.not.stringContaining('It was due')]);
    expect(new Set(rowsOf(host, 'Gaps').map((row) => row['First seen']))).toEqual(new Set([today]));
    expect(host.value('Summary', 'B3').slice(0, 10)).toBe(today);
  });

  test('the days of the sample survive a run and a second one', () => {
    const host = openJourney({ timeZone, scriptTimeZone: 'UTC', now: () => new Date(at) });
    host.run('startWithSample');
    const days = () => JSON.stringify([host.values('Key Results'), host.values('Initiatives')]);
    const before = days();
    host.run('runGapAnalysis');
    host.run('runGapAnalysis');
    expect(writesOf(host)).toBe(0);
    expect(days()).toBe(before);
  });
});
