import type { Host } from '../../playground/host/host';
import { lastToast, openJourney, rowsOf } from './journey';
import { fileOf, OWNER, PLAN } from './odd-file';

const analysed = (): Host => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  return host;
};
const statuses = (host: Host) =>
  new Map(rowsOf(host, 'Gaps').map(({ ID = '', Status = '' }) => [ID, Status]));
const fixedOf = (host: Host) => rowsOf(host, 'Gaps').filter(({ Status }) => Status === 'Fixed');
const setting = (host: Host, label: string, value: string) => {
  const row = host.values('Settings').findIndex(([name]) => name === label) + 1;
  host.person.type('Settings', `B${row}`, value);
};

test('a link column under a heading that nobody knows makes nothing fixed, nothing new and no false zero', () => {
  const host = analysed();
  const before = rowsOf(host, 'Gaps').length;
  host.person.type('Initiatives', 'C1', 'Zzz');
  host.run('runGapAnalysis');
  expect(fixedOf(host)).toEqual([]);
  expect(rowsOf(host, 'Gaps').length).toBe(before);
  expect(host.value('Summary', 'B8')).toBe('');
  expect(host.values('Summary').flat().join('\n')).toContain('Initiatives has no column "Product objective"');
  const unlooked = rowsOf(host, 'Gaps').find(({ Rule }) => Rule?.startsWith('G29'));
  expect(unlooked?.['What we saw']).toContain('Not looked at since 2026-11-22.');
  host.person.type('Initiatives', 'C1', 'Product objective');
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').filter((row) => row['What we saw']?.includes('Not looked at since'))).toEqual(
    [],
  );
});

test('a table that is not found any more leaves its gaps open, and they are the same when it is back', () => {
  const host = analysed();
  const before = statuses(host);
  host.person.type('Initiatives', 'B1', '');
  host.run('runGapAnalysis');
  expect(fixedOf(host)).toEqual([]);
  host.person.type('Initiatives', 'B1', 'Initiative');
  host.run('runGapAnalysis');
  expect(
    [...statuses(host)].filter(([id, status]) => before.get(id) !== undefined && before.get(id) !== status),
  ).toEqual([]);
});

test('a current period that nobody can make out is reported, and leaves nothing out', () => {
  const host = analysed();
  setting(host, 'Current period', 'next quarter');
  host.run('runGapAnalysis');
  expect(fixedOf(host)).toEqual([]);
  const said = rowsOf(host, 'Gaps').find(({ Item }) => Item === 'Settings');
  expect(said?.['What we saw']).toMatchInlineSnapshot(
    `"Expected a period such as Q1 2026, or one that the plan uses, but found “next quarter” in row 2."`,
  );
});

test('another period looks away from gaps, and fixes none', () => {
  const host = analysed();
  setting(host, 'Current period', 'H1 2030');
  host.run('runGapAnalysis');
  expect(fixedOf(host)).toEqual([]);
});

test('LastCheck follows two runs in one minute', () => {
  const host = analysed();
  host.person.addTab('Mine');
  host.person.type('Mine', 'A1', '=ALIGNMENT_SCORE(LastCheck)');
  const before = host.value('Mine', 'A1');
  host.person.type('Alignment Map', 'F2', '9');
  host.advance(20_000);
  host.run('runGapAnalysis');
  expect(host.value('Mine', 'A1')).not.toBe(before);
});

test('a row without a name keeps its effort in the plan and is asked for its name', () => {
  const host = analysed();
  host.person.type('Initiatives', 'B2', '');
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').map(({ Gap }) => Gap)).toContain('IN-1 on Initiatives has no name.');
});

test('the sample leaves whatever was moved around it', () => {
  const host = analysed();
  host.person.insertRows('Gaps', 1);
  host.person.insertColumns('Alignment Map', 1);
  host.screen.answers.push('YES');
  host.run('removeSample');
  expect(host.values('Gaps')[1]?.[0]).toBe('ID\n(Messages: on)');
  expect(host.values('Gaps')).toHaveLength(2);
  expect(host.values('Alignment Map').map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['Product objective', 'What it says'],
  ]);
  host.run('runGapAnalysis');
  expect(lastToast(host)).toContain('The tabs of the plan are still empty');
});

test('where nothing says what work is for, no goal is said to get none of it', () => {
  const Roadmap = PLAN.Roadmap.map(([id = '', name = '', , ...rest]) => [id, name, ...rest]);
  const host = openJourney({ saved: fileOf('', { ...PLAN, Roadmap }), user: OWNER });
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Coverage').map((row) => row['Share of effort'])).toEqual(['', '', '']);
  expect(host.value('Summary', 'A2')).not.toContain('of the effort');
});
