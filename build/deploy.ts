/** `npm run deploy`: puts Throughline into a Google sheet, and brings it up to date. `npm run deploy -- --help` says more. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildAddOn } from './add-on';
import { BuildError } from './build-error';
import { claspAt } from './deploy/clasp';
import { deploy, editionFor } from './deploy/deploy';
import type { Desk, Person } from './deploy/desk';
import { openInstallation } from './deploy/installation';
import type { Target } from './edition';
import { HELP, readWishes } from './deploy/wishes';

const root = process.cwd();

const person: Person = {
  isHere: process.stdin.isTTY && process.stdout.isTTY,
  say: (text) => console.log(text),
  ask: (question) =>
    new Promise((done, fail) => {
      const line = createInterface({ input: process.stdin, output: process.stdout });
      // Control-C, or the end of what is typed.
      line.on('close', () => fail(new BuildError('You stopped it. Run npm run deploy to go on.')));
      line.question(question, (typed) => {
        done(typed);
        line.close();
      });
    }),
};

/** '' where the project was downloaded without its history. */
function git(...words: readonly string[]): string {
  try {
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

function whatIsMade(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = git('rev-parse', '--short', 'HEAD');
  const changes = git('status', '--porcelain') === '' ? '' : ' with changes that are not committed';
  return commit === '' ? version : `${version}, ${commit}${changes}`;
}

/** What was built last is not built again. */
function onceEach(build: (target: Target, out: string) => Promise<unknown>): Desk['build'] {
  let last = '';
  return async (target, out) => {
    const wanted = JSON.stringify(target);
    if (wanted !== last) await build(target, out);
    last = wanted;
  };
}

try {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes.help) console.log(HELP);
  else {
    const installation = openInstallation(join(root, '.local/deploy'));
    await deploy({
      wishes,
      edition: editionFor(wishes.edition, installation.known()),
      installation,
      clasp: claspAt(join(root, 'node_modules/@google/clasp/build/src/index.js')),
      person,
      build: onceEach((target, out) => buildAddOn({ root, out, target })),
      made: whatIsMade(),
    });
  }
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`\nNot finished. ${error.message}`);
  process.exitCode = 1;
}
