/** The built add-on: a folder with Code.js, its pages and the manifest, or the same given as texts. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import type { WebAccess } from './web-access';

/** File name to text, such as `{ 'Code.js': '…', 'sidebar.html': '…', 'appsscript.json': '…' }`. */
export type BundleFiles = Readonly<Record<string, string>>;

export interface Bundle {
  /** Parsed once for all executions: each has a context of its own, but the text is the same. */
  readonly scripts: readonly Script[];
  /** Pages by name without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The manifest's scopes, without the common beginning of their addresses; undefined where Apps Script would detect them. */
  readonly scopes: ReadonlySet<string> | undefined;
  readonly timeZone: string | undefined;
  /** Who may open its web app. */
  readonly webAccess: WebAccess | undefined;
}

const SCOPE_START = 'https://www.googleapis.com/auth/';

const read = new Map<string, { readonly stamp: string; readonly bundle: Bundle }>();

/** The same object for the same files: a host is opened hundreds of times in a test, and the bundle takes longer to parse than to run. */
export function openBundle(bundle: string | BundleFiles): Bundle {
  const folder = typeof bundle === 'string' ? bundle : folderOf(bundle);
  const files = readdirSync(folder).sort();
  const stamp = files.map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`).join('\n');
  const known = read.get(folder);
  if (known?.stamp === stamp) return known.bundle;
  const fresh = readBundle(folder, files);
  read.set(folder, { stamp, bundle: fresh });
  return fresh;
}

function readBundle(folder: string, files: readonly string[]): Bundle {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): [string, string] => [basename(file, '.html'), readFileSync(join(folder, file), 'utf8')]);
  const manifest: Manifest = files.includes('appsscript.json')
    ? readManifest(join(folder, 'appsscript.json'))
    : {};
  return {
    scripts: files
      .filter((file) => file.endsWith('.js'))
      .map((file) => new Script(readFileSync(join(folder, file), 'utf8'), { filename: join(folder, file) })),
    pages: new Map(pages),
    scopes:
      manifest.oauthScopes && new Set(manifest.oauthScopes.map((scope) => scope.replace(SCOPE_START, ''))),
    timeZone: manifest.timeZone,
    webAccess: manifest.webapp?.access,
  };
}

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly timeZone?: string;
  readonly webapp?: { readonly access?: WebAccess };
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** The loader wants a folder; the same texts always go to the same one, so it is written once. */
function folderOf(files: BundleFiles): string {
  const fingerprint = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 24);
  const folder = join(tmpdir(), 'throughline-bundles', fingerprint);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(draft, name), text);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process wrote the same bundle in the meantime.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
