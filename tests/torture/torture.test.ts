/** The short form of `npm run torture`: the commands in which it has found faults, and that no command that writes is left out. */
import { readFileSync } from 'node:fs';
import type { Host } from '../../playground/host/host';
import { crashEverywhere } from './crash-points';
import { everyEntry, READS, writingCases } from './every-entry';
import { readEverything } from './bad-input';
import { meetAt, meetEverywhere } from './interleavings';
import { together } from './outcome';
import { moveAtEveryWrite } from './moved-lines';
import { moveAtEveryCall, MOVES } from './moved-rows';
import { failEverywhere } from './service-faults';
import { openFrom, world } from './worlds';
import type { WritingCase } from './writing-case';

/** How many deaths of each command are followed up here; the command follows up more. Sends are killed at each call in reviews-crash.test. */
const KEPT = {
  'Set up workbook, own plan': 2,
  'Bring an earlier file up to date': 3,
  'Gap analysis, after changes': 3,
  'Restore the last run': 4,
  'Accept an overlap': 3,
  'Queue messages': 4,
  'Add a row': 2,
  'Answer on the page': 3,
  'Record an answer that was spoken': 3,
};

function caseOf(name: string): WritingCase {
  const one = writingCases.find((each) => each.name === name);
  if (!one) throw new Error(`There is no case ${name}.`);
  return one;
}

test('a command that dies on the way is brought to its end by the next press', () => {
  const outcomes = Object.entries(KEPT).map(([name, most]) => crashEverywhere(caseOf(name), most));
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
  expect(outcomes.filter(({ cases }) => cases < 1)).toEqual([]);
});

/** Those of which a person read Google's own words, or had a half done thing left. */
const FAILED = { 'Insert a formula': 1, 'Send what waits': 1, 'Accept gaps with a reason': 2 };

test('where Google fails, the person reads what to do, and the next press ends as if nothing had happened', () => {
  const outcomes = Object.entries(FAILED).map(([name, most]) => failEverywhere(caseOf(name), most));
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
  expect(outcomes.filter(({ cases }) => cases < 4)).toEqual([]);
  // What only looks is asked once more, and nobody notices.
  expect(together('', outcomes).facts['asked once more']).toBeGreaterThan(0);
});

test('a check that could not be noted for Restore says why in our words, not in Google’s', () => {
  const told = (failing: number) => {
    let count = 0;
    const says = 'Service Spreadsheets timed out while accessing document with id 1LocalSheets.';
    const refuseAfter = ({ name }: { readonly name: string }) =>
      WRITE.test(name) && (count += 1) === failing ? says : undefined;
    const host = openFrom(world('changed'), 'changed', { refuseAfter });
    host.run('runGapAnalysis');
    return { count, said: host.screen.toasts.map(({ message }) => message).join(' ') };
  };
  // The last write is that of the hidden tab.
  const { said } = told(told(0).count);
  expect(said).toContain('Restore cannot take this run back');
  expect(said).not.toMatch(/Service Spreadsheets|1LocalSheets/);
});

/** Of many thousand random cases few find something; what they found stands below, as what was done before which call. */
const SOME = 3;
const WRITE = /^Range\.setValues$/;

/**
 * What has found something: a mark on a column that had just grown, statuses that were put back beside other gaps, a review that was out of
 * sight for a moment and came twice (seed 740148).
 */
const FOUND: readonly {
  readonly command: string;
  readonly before: string;
  readonly act: (host: Host) => void;
  readonly most?: number;
}[] = [
  {
    command: 'Confirm the mapping',
    before: 'Range.addDeveloperMetadata',
    act: (host) => host.person.insertRows('Goals', 3),
  },
  {
    command: 'Restore the last run',
    before: 'Range.setValues',
    act: (host) => host.person.sort('Gaps', 'A2:Z60', 4),
  },
  {
    command: 'Answer on the page',
    before: 'Range.getValues',
    act: (host) => host.person.insertRows('Reviews', 4),
    most: 4,
  },
];

test('people work in the file between any two calls, and lose nothing', () => {
  const outcomes = [
    meetEverywhere(writingCases, 1, SOME),
    ...FOUND.map(({ command, before, act, most }) => meetAt(caseOf(command), before, act, most)),
  ];
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
  expect(outcomes.filter(({ cases }) => cases === 0)).toEqual([]);
});

test('whoever sorts a result at the moment in which a check writes to it finds their words beside the same rows', () => {
  const turned = Object.entries(MOVES).slice(1, 2);
  const outcomes = [
    moveAtEveryCall('Gaps', WRITE, turned),
    moveAtEveryCall('Coverage', WRITE, turned),
    // Between two reads of which both have to be of the same rows: for Restore before the write, for the repair after it.
    moveAtEveryCall('Gaps', /^(Utilities.formatDate|Range.getFormulas)$/, turned),
  ];
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
});

/** By the command, before how many of its writes: those that wrote over cells of other rows, most of them without a word. */
const MIXED_UP = { 'Save a row': 1, 'Save the map': 1, 'Change settings': 1, 'Accept gaps with a reason': 1 };

test('whoever sorts a tab, or puts a row or column in, as it is written to finds each cell in its row and under its heading', () => {
  const outcomes = Object.entries(MIXED_UP).map(([name, most]) => moveAtEveryWrite(caseOf(name), most));
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
  expect(outcomes.filter(({ cases }) => cases < 3)).toEqual([]);
  expect(together('', outcomes).facts['told to look']).toBe(0);
});

test('workbooks as nobody should keep them crash nothing and change nothing', () => {
  // The tenth has texts of 50,000 characters, over which the rewording of texts never came to its end; the 16th has
  // gaps whose sentences begin with a sign, which each check wrote again; the 24th has numbers whose
  // share is greater than a cell can hold.
  const outcomes = [10, 16, 24].map((seed) => readEverything(seed, 1));
  expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
});

test('what is said to write nothing has no way to write', () => {
  const reading = Object.entries(everyEntry).flatMap(([name, cases]) => (cases === READS ? name : []));
  const calls = readFileSync('src/commands/sidebar/calls.ts', 'utf8');
  const writing = reading.filter((name) => {
    const [, from] = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(calls) ?? [];
    if (from === undefined) return false;
    const text = readFileSync(`src/commands/sidebar/${from}.ts`, 'utf8');
    const body = text.slice(text.search(new RegExp(`export (function|const) ${name}\\b`))).split('\n}\n')[0];
    return /changingFile|FileLock|writeRun|ledger\.append|saveOwnTabs|ensureTabs/.test(body ?? '');
  });
  expect(writing).toEqual([]);
  expect(reading.length).toBeGreaterThan(40);
});
