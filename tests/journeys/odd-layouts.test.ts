import { lastToast, openJourney } from './journey';
import { fileOf, gapsIn, OWNER, PLAN } from './odd-file';

/** Where people put their tables. */

test('headings in row 25 are found below a preface', () => {
  const preface = ['Our strategy', 'How to read this page', 'Status: draft'];
  const down = (rows: readonly (readonly string[])[]) => [
    ...Array.from({ length: 24 }, (_, line) =>
      (rows[0] ?? []).map((_heading, column) => (column === 0 ? (preface[line] ?? '') : '')),
    ),
    ...rows,
  ];
  const tabs = { Goals: down(PLAN.Goals), Squads: down(PLAN.Squads), Roadmap: down(PLAN.Roadmap) };
  expect(gapsIn(fileOf('', tabs))).toEqual([]);
  expect(gapsIn(fileOf(`tab('Squads').getRange('D27').setValue('');`, tabs))).toContain(
    'G03 “PO-2 Imports never fail” does not say which company objective it helps.',
  );
});

test('a tab with only a title is no table', () => {
  expect(
    gapsIn(fileOf('', { ...PLAN, Notes: [['Our strategy 2026']], Objectives: [['Objectives']] })),
  ).toEqual([]);
});

test.each([
  ['an empty file', ''],
  ['a file with only a title', `tab('Sheet1').getRange('A1').setValue('Our plan');`],
])('%s has no gap, and says what could not be checked', (_, statements) => {
  const saved = fileOf(statements, {});
  expect(gapsIn(saved)).toEqual([]);
  const host = openJourney({ saved, user: OWNER });
  host.run('runGapAnalysis');
  expect(host.values('Summary').flat()).toContain('No tab with Company Objectives was found.');
});

test('an empty file is told that no table was found, not that it has 0 gaps', () => {
  const host = openJourney({ saved: fileOf('', {}), user: OWNER });
  host.run('runGapAnalysis');
  expect(lastToast(host)).not.toContain('0 open gaps');
});

/** Goals and Squads on one tab. */
const BESIDE = PLAN.Goals.map((row, line) => [...row, '', ...(PLAN.Squads[line] ?? [])]);
const BELOW = [...PLAN.Goals.map((row) => [...row, '']), ['', '', '', '', ''], ...PLAN.Squads];

test('two tables side by side are two tables', () => {
  expect(gapsIn(fileOf('', { Both: BESIDE, Roadmap: PLAN.Roadmap }))).toEqual([]);
});

test('two tables below each other are two tables', () => {
  expect(gapsIn(fileOf('', { Both: BELOW, Roadmap: PLAN.Roadmap }))).toEqual([]);
});
