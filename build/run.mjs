/**
 * Runs a TypeScript file of this project on plain Node: `node build/run.mjs build/build.ts [arguments]`.
 * It is the first thing that runs on a fresh machine, so it stands on nothing but Node itself: it checks the Node version,
 * lets npm install what is missing, bundles the file and imports it, with the project folder as the working directory.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 20;
const INSTALL = 'npm ci --include=dev --no-audit --no-fund';
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** npm writes its own copy of the lock file last of all, so an interrupted installation counts as missing. */
function isInstalled() {
  const installed = changedAt(join(root, 'node_modules/.package-lock.json'));
  return installed > 0 && installed >= changedAt(join(root, 'package-lock.json'));
}

function install() {
  console.log('Installing what is missing (npm ci), about a minute.');
  // Through a shell, because on Windows npm is a .cmd file, which Node does not start by itself.
  const { status } = spawnSync(INSTALL, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) stop('npm ci did not finish: mend what it says above and run the command again.');
}

async function bundle(entry) {
  const { build } = await import('esbuild');
  const name = entry.replace(/\.\w+$/, '').replaceAll(/\W+/g, '-');
  // One file a process: two commands may run at the same time.
  const file = join(root, 'node_modules/.cache/throughline', `${name}-${process.pid}.mjs`);
  const options = { bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' };
  await build({
    ...options,
    entryPoints: [resolve(root, entry)],
    outfile: file,
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return file;
}

async function main([entry, ...rest]) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    stop(
      `Throughline needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}: install it from https://nodejs.org and run the command again.`,
    );
  }
  if (entry === undefined) stop('Say which file to run: node build/run.mjs build/build.ts');
  process.chdir(root);
  if (!isInstalled()) install();
  const file = await bundle(entry).catch(() => stop(`${entry} could not be bundled: see the message above.`));
  process.on('exit', () => rmSync(file, { force: true }));
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], resolve(root, entry), ...rest];
  await import(pathToFileURL(file).href);
}

await main(process.argv.slice(2));
