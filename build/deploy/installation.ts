/** What this machine knows of the sheet that it deploys to. It stands outside of what is committed, because the ids are that person's. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/core/edition/edition';
import { BuildError } from '../build-error';

export interface Known {
  /** The script in the sheet. */
  readonly script?: string | undefined;
  /** Unknown where only the script was given. */
  readonly sheet?: string | undefined;
  /** The deployment whose address stands in mails. */
  readonly deployment?: string | undefined;
  readonly edition?: Edition | undefined;
  /** Who deployed it. */
  readonly account?: string | undefined;
  /** A fingerprint of what the deployment runs. */
  readonly published?: string | undefined;
}

export interface Installation {
  readonly known: () => Known;
  /** It is kept at once: a run that stops midway goes on from there. */
  readonly learn: (news: Known) => void;
  /** The folder that clasp works in: its settings, and what is pushed. */
  readonly folder: string;
  readonly dist: string;
}

/** clasp needs one to look at the files, which is done before there is any. */
const NO_SCRIPT = 'none-yet';

/** @param folder is made where it is missing */
export function openInstallation(folder: string): Installation {
  const file = join(folder, 'installation.json');
  let known = existsSync(file) ? read(file) : {};
  const learn = (news: Known) => {
    known = { ...known, ...news };
    mkdirSync(folder, { recursive: true });
    write(file, known);
    write(join(folder, '.clasp.json'), { scriptId: known.script ?? NO_SCRIPT, rootDir: 'dist' });
  };
  return { known: () => known, learn, folder, dist: join(folder, 'dist') };
}

function read(file: string): Known {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Known;
  } catch {
    throw new BuildError(
      `${file} cannot be read. Mend it, or delete it and name the script of your sheet: npm run deploy -- --script <id>`,
    );
  }
}

/** In one step, so that an interrupted run leaves the old file whole. */
function write(file: string, content: object): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
