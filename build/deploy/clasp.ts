/** Runs Google's own tool for scripts. Its exit code says little (a refusal may end with 0), so callers read what it prints. */
import { spawn } from 'node:child_process';
import { BuildError } from '../build-error';

export interface Said {
  readonly out: string;
  readonly err: string;
}

export interface Clasp {
  /** Runs a command and keeps what it prints. */
  readonly ask: (folder: string, ...words: readonly string[]) => Promise<Said>;
  /** Runs a command that talks to the person itself. */
  readonly show: (folder: string, ...words: readonly string[]) => Promise<void>;
}

/** Creating a sheet takes up to half a minute. */
const PATIENCE = 180_000;

/** @param file clasp's main file, which is started with Node itself: its link differs on Windows */
export function claspAt(file: string): Clasp {
  const start = (folder: string, words: readonly string[], stdio: 'inherit' | 'pipe') =>
    spawn(process.execPath, [file, ...words], {
      cwd: folder,
      stdio: [stdio === 'inherit' ? 'inherit' : 'ignore', stdio, stdio],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
  return {
    ask: (folder, ...words) =>
      new Promise((done, fail) => {
        const child = start(folder, words, 'pipe');
        const late = setTimeout(() => {
          child.kill();
          fail(
            new BuildError(`Google gave no answer to "clasp ${words[0]}" within three minutes. Try again.`),
          );
        }, PATIENCE);
        const said = { out: '', err: '' };
        child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
        child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
        child.on('error', fail);
        child.on('close', () => {
          clearTimeout(late);
          done(said);
        });
      }),
    show: (folder, ...words) =>
      new Promise((done, fail) => {
        const child = start(folder, words, 'inherit');
        child.on('error', fail);
        child.on('close', () => done());
      }),
  };
}

/** The JSON that a command printed, whatever warning stands before it; undefined where it printed none. */
export function jsonIn({ out }: Said): unknown {
  const start = out.search(/[[{]/);
  if (start < 0) return undefined;
  try {
    return JSON.parse(out.slice(start)) as unknown;
  } catch {
    return undefined;
  }
}
