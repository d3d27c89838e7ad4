/** Which sheet: a new one, or one of the person's, into which a script is put. It is done once. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildError } from '../build-error';
import { BUILT_BY } from '../code';
import type { Said } from './clasp';
import { ask, type Desk, type Step } from './desk';
import { failureOf } from './failures';
import { addressOf, sheetIdIn } from './sheet-address';

const TITLE = 'Throughline';

/** Without --type: with a kind of file, clasp would make a new one and forget the parent. */
const words = (sheet: string) =>
  sheet === 'new'
    ? ['create-script', '--type', 'sheets', '--title', TITLE]
    : ['create-script', '--parentId', sheet, '--title', TITLE];

export const chooseSheet: Step = {
  title: 'Put a script into a new sheet, or into one of yours',
  commands: ['clasp create-script … (in an empty folder, because it refuses beside a .clasp.json)'],
  run: async (desk) => {
    const { script } = desk.wishes;
    if (script !== undefined) {
      await checkIsOurs(desk, script);
      return desk.installation.learn({ script });
    }
    const sheet = desk.wishes.sheet ?? (await askForSheet(desk));
    const made = idsIn(
      await inEmptyFolder((folder) => desk.clasp.ask(folder, ...words(sheet), '--project', folder)),
    );
    desk.installation.learn({ script: made.script, sheet: sheet === 'new' ? made.sheet : sheet });
    desk.person.say(sheet === 'new' ? 'A new sheet was made.' : 'The script is in your sheet.');
  },
};

async function askForSheet(desk: Desk): Promise<string> {
  if (!desk.person.isHere) {
    throw new BuildError('Say into which sheet: npm run deploy -- --new, or --sheet <address>.');
  }
  for (;;) {
    const typed = await ask(desk, 'The address of your sheet, or just Enter for a new one:');
    if (typed === '') return 'new';
    try {
      return sheetIdIn(typed);
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      desk.person.say(error.message);
    }
  }
}

/** A push replaces all that a script holds, so a script of the person's own is left alone. */
async function checkIsOurs({ clasp }: Desk, script: string): Promise<void> {
  await inEmptyFolder(async (folder) => {
    const said = await clasp.ask(folder, 'clone-script', script, '--project', folder);
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = inside.filter((name) => /\.(js|gs|html)$/.test(name));
    if (!existsSync(join(folder, 'appsscript.json'))) throw failureOf(said, 'pushing');
    const isOurs = code.some((name) => readFileSync(join(folder, name), 'utf8').includes(BUILT_BY));
    if (code.length === 0 || isOurs) return;
    throw new BuildError(
      `That script holds ${code.join(', ')}, which Throughline did not build and would replace. Give the script that the menu Throughline comes from, or leave out --script to put one beside it.`,
    );
  });
}

/** The real path, because clasp refuses a folder behind a link, such as the one for temporary files on a Mac. */
async function inEmptyFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-new-')));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** clasp says what it made before it fetches the files; where only that fails, all is well. */
function idsIn(said: Said): { readonly script: string; readonly sheet?: string } {
  const script = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(said.out)?.[1];
  const sheet = /open\?id=([\w-]+)/.exec(said.out)?.[1];
  if (script === undefined) throw failureOf(said, 'creating');
  return sheet === undefined ? { script } : { script, sheet };
}

/** @throws BuildError where a sheet is asked for, and this machine deploys to another one */
export function checkSheet({ wishes, installation }: Pick<Desk, 'wishes' | 'installation'>): void {
  const { sheet, script, edition } = installation.known();
  // Whoever began with a new sheet and was stopped types the same again.
  const isUnderWay = wishes.sheet === 'new' && edition === undefined;
  if (script === undefined || isUnderWay) return;
  const isSame = [sheet, script, undefined].includes(wishes.sheet ?? wishes.script);
  if (isSame) return;
  const where = sheet === undefined ? `the script ${script}` : addressOf(sheet);
  throw new BuildError(
    `This folder deploys to ${where}. To bring that up to date, leave out the sheet. For another sheet, take another copy of the project, or move .local/deploy away.`,
  );
}
