/** A person at a terminal who deploys, with a Google that stands in. Everything that is said, asked and run is written down. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BuildError } from '../../../build/build-error';
import { claspAt, type Clasp } from '../../../build/deploy/clasp';
import { deploy, editionFor } from '../../../build/deploy/deploy';
import type { Desk } from '../../../build/deploy/desk';
import { openInstallation } from '../../../build/deploy/installation';
import { readWishes } from '../../../build/deploy/wishes';
import { BUILT_BY } from '../../../build/code';
import { manifestFor } from '../../../build/edition';
import { freshGoogle, standIn, type Google } from './stand-in';

const MANIFEST = '{ "timeZone": "Etc/UTC", "webapp": { "access": "ANYONE_ANONYMOUS" } }';

export interface Terminal {
  /** Where the deployment keeps what it knows. */
  readonly folder: string;
  readonly google: Google;
  /** Types the command with these words, and these answers to its questions. @returns what stood on the screen, and what clasp was asked */
  readonly run: (words?: string, answers?: readonly string[]) => Promise<string>;
  /** A line of the source changes. */
  readonly edit: (source: string) => void;
}

const opened: string[] = [];

export function openTerminal(start: Partial<Google> = {}, clasp?: Clasp): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-terminal-'));
  opened.push(folder);
  const google = freshGoogle(start);
  let source = 'one';
  const run = async (words = '', answers: readonly string[] = []) => {
    google.asked = [];
    const lines: string[] = [];
    const left = [...answers];
    const installation = openInstallation(join(folder, 'deploy'));
    try {
      const wishes = readWishes(words.split(' ').filter(Boolean));
      await deploy({
        wishes,
        edition: editionFor(wishes.edition, installation.known()),
        installation,
        clasp: clasp ?? claspWithin(google),
        person: {
          isHere: answers.length > 0,
          say: (text) => lines.push(text),
          ask: (question) => {
            const typed = left.shift() ?? '';
            lines.push(`${question}${typed === '' ? '<Enter>' : typed}`);
            return Promise.resolve(typed);
          },
        },
        build: buildFor(() => source),
        made: '0.1.0',
      });
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      lines.push(`Not finished. ${error.message}`);
    }
    return [...lines, '', ...google.asked.map((command) => `  clasp ${command}`)].join('\n');
  };
  return { folder: join(folder, 'deploy'), google, run, edit: (text) => (source = text) };
}

function buildFor(source: () => string): Desk['build'] {
  return (target, out) => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'Code.js'), `// ${BUILT_BY} build: ${source()} ${target.page?.address ?? ''}`);
    writeFileSync(join(out, 'sidebar.html'), '<p>A page.</p>');
    writeFileSync(join(out, 'appsscript.json'), manifestFor(target, MANIFEST));
    return Promise.resolve();
  };
}

/** Without a process for each command. */
function claspWithin(google: Google): Clasp {
  return {
    ask: (folder, ...typed) => Promise.resolve(standIn(google, folder, typed)),
    show: (folder, ...typed) => {
      standIn(google, folder, typed);
      return Promise.resolve();
    },
  };
}

/** The same as a command that is started, as the real clasp is. @returns it, and what Google knows by now */
export function startedClasp(start: Partial<Google> = {}): {
  readonly clasp: Clasp;
  readonly google: () => Google;
} {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-clasp-'));
  opened.push(folder);
  const [outfile, file] = [join(folder, 'clasp.mjs'), join(folder, 'google.json')];
  const entryPoints = ['tests/build/deploy/stand-in-clasp.ts'];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
  writeFileSync(file, JSON.stringify(freshGoogle(start)));
  process.env['THROUGHLINE_STAND_IN'] = file;
  return { clasp: claspAt(outfile), google: () => JSON.parse(readFileSync(file, 'utf8')) as Google };
}

export function closeTerminals(): void {
  opened.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
}
