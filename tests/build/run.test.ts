/** Running TypeScript on plain Node, which is how every command of the project starts. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fixtureProject, removeFixtureProjects } from './fixture-project';

afterEach(removeFixtureProjects);

const root = process.cwd();

/** Runs `build/run.mjs` from another folder than the project's. */
function run(args: readonly string[], nodeOptions: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, join(root, 'build/run.mjs'), ...args],
    { cwd: join(root, 'tests'), encoding: 'utf8' },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

/** A TypeScript file for one test, as a path from the top of the project. */
const entry = (text: string) => relative(root, join(fixtureProject({ 'entry.ts': text }), 'entry.ts'));

test('a TypeScript file runs in the project folder, with its arguments', () => {
  const file = entry(`
    const args: readonly string[] = process.argv.slice(2);
    console.log(args.join(' '), process.cwd() === ${JSON.stringify(root)});
  `);
  expect(run([file, 'tests/build', '--watch'])).toEqual({
    status: 0,
    stdout: 'tests/build --watch true',
    stderr: '',
  });
});

test('an error shows the line of the TypeScript file, and the command fails', () => {
  const { status, stderr } = run([entry('type Nothing = undefined;\n\nthrow new Error("on line three");')]);
  expect(status).toBe(1);
  expect(stderr).toContain('on line three');
  expect(stderr).toContain('entry.ts:3:');
});

test('a file that does not compile is named', () => {
  const { status, stderr } = run([entry('const x = ;')]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/entry\.ts could not be bundled: see the message above\.$/);
});

test('nothing is left behind', () => {
  const cache = join(root, 'node_modules/.cache/throughline');
  run([entry('console.log(1);')]);
  expect(readdirSync(cache).filter((name) => name.includes('fixtures-project'))).toEqual([]);
});

test('an old Node gets one sentence', () => {
  const pretend = join(
    fixtureProject({ 'old.cjs': "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });" }),
    'old.cjs',
  );
  const { status, stderr } = run(['build/build.ts'], ['--require', pretend]);
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(
    `"Throughline needs Node 20 or newer, and this is Node 18.20.4: install it from https://nodejs.org and run the command again."`,
  );
});
