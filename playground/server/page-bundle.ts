/** Builds the page once and keeps it: the same sources and packages give the same folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = 'node_modules/.cache/throughline';
const SOURCES = 'playground/page';
const ENTRIES = {
  page: `${SOURCES}/main.tsx`,
  'web-app': `${SOURCES}/frame/web-app.ts`,
  'google-script': `${SOURCES}/frame/google-script.ts`,
};

/** The host's thread as one file of plain JavaScript. It is small, so it is built at each start. */
export async function threadBundle(): Promise<string> {
  const file = resolve(CACHE, `host-thread-${process.pid}.mjs`);
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['playground/server/host-thread.ts'],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  process.on('exit', () => rmSync(file, { force: true }));
  return file;
}

/** The folder with page.js, page.css, web-app.js and google-script.js. Works in the project's folder. */
export async function pageBundle(): Promise<string> {
  const folder = join(CACHE, `page-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { build } = await import('esbuild');
  await build({
    entryPoints: ENTRIES,
    outdir: draft,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  removeOldPages(folder);
  try {
    renameSync(draft, folder);
  } catch {
    // Another start was faster and has written the same files.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of [SOURCES, 'playground/protocol']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(tsx?|css)$/.test(file),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** A page of 11 MB is left by every change of its sources; only finished folders of earlier sources go. */
function removeOldPages(current: string): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (/^page-[0-9a-f]{16}$/.test(name) && path !== current) rmSync(path, { recursive: true, force: true });
  }
}
