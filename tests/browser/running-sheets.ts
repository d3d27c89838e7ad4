/** Starts the local Sheets as `npm start` does, in a process of its own, with its work in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningSheets {
  readonly address: string;
  /** What it printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

/** A folder for the work, taken away with the returned function. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The small add-on of these tests. */
const TEST_ADD_ON = 'tests/browser/add-on';

/** Rejects with what was printed where it does not start. */
export async function startSheets(
  folder: string,
  settings: Record<string, string> = {},
): Promise<RunningSheets> {
  // With the settings that make tests fast, see build/test.ts; a debugger of the tests stays with them.
  const settingsOfNode = process.execArgv.filter((setting) => !setting.startsWith('--inspect'));
  const child = spawn(process.execPath, [...settingsOfNode, 'build/run.mjs', 'playground/start.ts'], {
    env: {
      ...process.env,
      THROUGHLINE_LOCAL: folder,
      THROUGHLINE_BUNDLE: TEST_ADD_ON,
      CI: 'true',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const onText = (text: Buffer) => {
      printed += text.toString();
      const found = /open at (http:\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', onText);
    child.stderr?.on('data', onText);
    void exited.then(() => reject(new Error(printed)));
  });
  return { address, printed: () => printed, stop: () => end(child, exited) };
}

async function end(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await exited;
}
