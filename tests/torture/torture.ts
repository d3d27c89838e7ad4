/**
 * `npm run torture`: what the built add-on withstands on the local Sheets, written to docs/measured.md. `-- --only crash` runs one kind or
 * the commands of that name and writes nothing, `--cases 5` tries so many of each, `--part 0.1` a tenth, `--seed 7` others; whatever is broken
 * ends it with 1.
 */
import { join } from 'node:path';
import { buildAddOn } from '../../build/add-on';
import { writeMeasured } from '../../build/measured-page';
import { crashEverywhere } from './crash-points';
import { writingCases } from './every-entry';
import { readEverything, readManyRows } from './bad-input';
import { meetEverywhere } from './interleavings';
import { failEverywhere } from './service-faults';
import { kindText, type Kind, type Outcome } from './outcome';

const option = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name: string) => process.argv.includes(`--${name}`);
const only = has('only') ? (option('only') ?? '').toLowerCase() : '';
const seed = has('seed') ? Number(option('seed')) : 1;
const cases = has('cases') ? Number(option('cases')) : undefined;
const part = has('part') ? Number(option('part')) : 1;
const most = (standard: number) => cases ?? Math.max(1, Math.round(standard * part));

await buildAddOn({ root: process.cwd(), out: join(process.cwd(), 'dist') });
const kinds: Kind[] = [];

run(
  'Crash points',
  'Each command dies at its service calls, with and without what it had not yet saved, and is pressed again: the file is as after a run that nothing happened to, or says what is open; nobody gets a mail twice, and no cell of a person changes.',
  writingCases.map((one) => [one.name, () => crashEverywhere(one, most(60))]),
);

run(
  'Service faults',
  'Each command has one of its calls fail with what Google says in earnest, also although it was carried out: the person reads what to do, the log has nothing of the plan, and the next press ends as if nothing had happened.',
  writingCases.map((one) => [one.name, () => failEverywhere(one, most(10))]),
);

run(
  'Interleavings',
  'A person types, sorts, inserts, deletes, renames, hides, moves, undoes and pastes 5,000 rows between any two calls of a command: their texts are there once and in their rows, ids are unique, reviews stand beside their items.',
  [['any command', () => meetEverywhere(writingCases, seed, most(2000))]],
);

run(
  'Bad input',
  'Workbooks with every kind of value in every column, broken and circular formulas, texts of 50,000 characters, merged cells, headings and tabs twice, missing or empty, in two locales: nothing crashes, no cell of the person changes, a second check has nothing to write.',
  [
    ['random workbooks', () => readEverything(seed, most(300))],
    ['100,000 rows', readManyRows],
  ],
);

if (only === '') writeMeasured('torture', kinds.map((kind) => kindText(kind)).join('\n'));
if (kinds.some(({ outcomes }) => outcomes.some(({ broken }) => broken.length > 0))) process.exitCode = 1;

function run(title: string, says: string, jobs: readonly (readonly [string, () => Outcome])[]): void {
  const isMeant = (name: string) => `${title} ${name}`.toLowerCase().includes(only);
  const outcomes = jobs.flatMap(([name, job]) => {
    if (!isMeant(name)) return [];
    const outcome = job();
    console.log(
      `${title}: ${name}: ${outcome.cases} cases, ${outcome.more}, ${outcome.broken.length} broken`,
    );
    for (const line of outcome.broken) console.log(`  ${line}`);
    return [outcome];
  });
  if (outcomes.length === 0) return;
  kinds.push({ title, says, outcomes });
  console.log(`\n${kindText({ title, says, outcomes })}`);
}
