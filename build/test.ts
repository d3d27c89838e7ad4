/**
 * `npm test`: every check of the project, the fast ones first; the tests run when those pass.
 * `npm test -- tests/core` builds and runs only the tests that are named.
 */
import { CHECKS, toolFile, type Check } from './checks';
import { runAll, runNode, type Outcome } from './run-checks';

/** The machines that check every change have two cores. */
const AT_A_TIME = 2;

/**
 * For tools that run in Node, most of all for journeys, which load the whole script anew at each click.
 * - They make much that is soon thrown away. With room for it, in megabytes, Node sweeps less often: a twentieth to an eighth less time.
 * - Node makes machine code of what runs often, but that of one click is of no use to the next one. Where it waits until more has run (in
 *   bytes of bytecode, by default about 70 kB), tests take a sixth less, those of plain calculation too.
 */
const SETTINGS = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--interrupt-budget=1000000'];

const BUILD: Job = { name: 'build', file: 'build/run.mjs', args: ['build/build.ts'] };

const named = process.argv.slice(2);
const outcomes: Outcome[] = [];

if (named.length > 0) console.log('Only the tests you named. npm test alone runs every check.');
const first = named.length > 0 ? [BUILD] : [...CHECKS.map(jobOf), BUILD];
outcomes.push(...(await runAll(first, AT_A_TIME, async (job) => report(await run(job)))));
if (allPassed()) outcomes.push(await run({ name: 'tests', file: toolFile('jest'), args: named }, true));

console.log(summary());
if (!allPassed()) process.exitCode = 1;

interface Job {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

function jobOf({ name, tool, args }: Check): Job {
  return { name, file: toolFile(tool), args };
}

function run({ name, file, args }: Job, show = false): Promise<Outcome> {
  return runNode(name, [...SETTINGS, file, ...args], show);
}

/** A check that passed is one line; one that failed shows what its tool said. */
function report(outcome: Outcome): Outcome {
  console.log(`${outcome.passed ? 'passed' : 'FAILED'}  ${outcome.name}`);
  if (!outcome.passed) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

function allPassed(): boolean {
  return outcomes.every(({ passed }) => passed);
}

function summary(): string {
  const rows = outcomes.map(
    ({ name, passed, seconds }) =>
      `${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`,
  );
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  const skipped = outcomes.some(({ name }) => name === 'tests') ? '' : ' The tests did not run.';
  const verdict = failed.length ? `Failed: ${failed.join(', ')}.${skipped}` : 'Everything passed.';
  return ['', ...rows, '', verdict].join('\n');
}
