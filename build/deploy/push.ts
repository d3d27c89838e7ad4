/** Builds, and brings what the script holds up to date with it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltInPage } from '../../src/core/edition/edition';
import { BuildError } from '../build-error';
import { jsonIn } from './clasp';
import type { Desk, Step } from './desk';
import { failureOf } from './failures';
import type { Known } from './installation';

export const buildFirst: Step = {
  title: 'Build, and check what would be pushed',
  commands: ['the same as npm run build, into .local/deploy/dist', 'clasp show-file-status --json'],
  run: async (desk) => {
    // It has to be known before anything is made at Google whether there is something to push.
    desk.installation.learn({});
    await buildFor(desk);
    await checkFiles(desk);
  },
};

export const push: Step = {
  title: 'Push it into the sheet',
  commands: ['clasp push --force --json'],
  run: async (desk) => {
    await buildFor(desk);
    const count = await pushFiles(desk);
    desk.person.say(count === 0 ? 'The sheet has all of it already.' : `Pushed ${count} files.`);
  },
};

/** With the address of the answer page, once there is one. */
async function buildFor({ build, edition, installation }: Desk): Promise<void> {
  const page = pageOf(installation.known());
  await build(edition === 'full' && page ? { edition, page } : { edition }, installation.dist);
}

function pageOf({ script, deployment }: Known): BuiltInPage | undefined {
  if (script === undefined || deployment === undefined) return undefined;
  return { address: `https://script.google.com/macros/s/${deployment}/exec`, script };
}

async function checkFiles({ clasp, installation: { folder, dist } }: Desk): Promise<void> {
  const said = await clasp.ask(folder, 'show-file-status', '--json');
  const { filesToPush } = (jsonIn(said) ?? {}) as { readonly filesToPush?: readonly string[] };
  if (!filesToPush) throw failureOf(said, 'asking');
  const names = filesToPush.map((file) => file.replace(/^dist[/\\]/, '')).sort();
  const built = filesIn(dist);
  if (names.join() !== built.join()) {
    throw new BuildError(
      `clasp would push ${names.join(', ') || 'nothing'}, but ${built.join(', ')} was built. Look for a .claspignore in ${folder}.`,
    );
  }
}

/**
 * With --force, because otherwise clasp passes over everything without a word when the manifest changed.
 * @returns how many files; 0 where nothing differed
 */
export async function pushFiles({ clasp, installation }: Desk): Promise<number> {
  const said = await clasp.ask(installation.folder, 'push', '--force', '--json');
  const pushed = jsonIn(said);
  if (said.out.trim() === '' && said.err.trim() === '') {
    throw new BuildError(
      'clasp pushed nothing and did not say why, so the sheet is as it was. Close the script editor where it is open, and run npm run deploy again.',
    );
  }
  if (!Array.isArray(pushed)) throw failureOf(said, 'pushing');
  return pushed.length;
}

/** The same for the same files, whenever they were built. */
export function fingerprintOf(dist: string): string {
  const hash = createHash('sha256');
  for (const name of filesIn(dist)) hash.update(name).update(readFileSync(join(dist, name)));
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
