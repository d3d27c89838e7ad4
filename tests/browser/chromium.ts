/**
 * Starts a headless browser for the browser tests. On Linux x64 it comes out of an npm package, so a fresh machine needs nothing
 * installed; elsewhere the Chrome or Edge of the machine is used.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const CACHE = resolve('node_modules/.cache/throughline');

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  // A container's root user may not set up Chromium's own sandbox; the tests only open pages of this project.
  '--no-sandbox',
];

/**
 * Undefined where there is no browser; the sentence that says so has then been printed.
 * @throws where the packaged browser should work and does not: tests that pass by without a browser would hide it
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  if (isPackaged) return launch(await packaged());
  for (const channel of ['chrome', 'msedge']) {
    const browser = await launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  console.warn(
    'SKIPPED: the browser tests need Google Chrome or Microsoft Edge. Install one of them and run "npm test" again.',
  );
  return undefined;
}

async function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ headless: true, args: ARGUMENTS, ...options });
}

/** The packaged Chromium with the shared libraries and fonts that a bare container lacks. */
async function packaged(): Promise<LaunchOptions> {
  const folder = join(CACHE, 'chromium-147');
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? '']
    .filter(Boolean)
    .join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env: definedOnly(env) };
}

/** Unpacks beside the folder and renames at the end, so that a run that was stopped half way leaves nothing half unpacked. */
async function unpack(folder: string): Promise<void> {
  const parts = `${folder}-${process.pid}`;
  mkdirSync(parts, { recursive: true });
  // The package unpacks into the temporary folder, and its system libraries only where it believes to be on AWS Lambda.
  const env = { ...process.env, TMPDIR: parts, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, [resolve('tests/browser/unpack-chromium.mjs')], { env });
  writeFileSync(join(parts, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  try {
    renameSync(parts, folder);
  } catch {
    // Another run was faster.
    rmSync(parts, { recursive: true, force: true });
  }
}

/** The machine's fonts where it has any, and the packaged one. */
function fontConfiguration(folder: string): string {
  const folders = ['/usr/share/fonts', folder].map((path) => `<dir>${path}</dir>`).join('');
  return `<fontconfig>${folders}<cachedir>${folder}-cache</cachedir></fontconfig>`;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
