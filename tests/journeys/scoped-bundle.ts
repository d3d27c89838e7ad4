/** The built bundle with other permissions than those of its manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BundleFiles } from '../../playground/host/run/bundle';

const SCOPES = 'https://www.googleapis.com/auth/';

export function builtFiles(): BundleFiles {
  return Object.fromEntries(readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));
}

/** @param change gives the scopes, without the address in front of them */
function scopedBundle(change: (scopes: readonly string[]) => readonly string[]): BundleFiles {
  const files = builtFiles();
  const manifest = JSON.parse(files['appsscript.json'] ?? '') as { readonly oauthScopes: readonly string[] };
  const scopes = change(manifest.oauthScopes.map((scope) => scope.replace(SCOPES, '')));
  const oauthScopes = scopes.map((scope) => SCOPES + scope);
  return { ...files, 'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }) };
}

/** The built bundle with more code at its end. */
export function withCode(code: string): BundleFiles {
  const files = scopedBundle((scopes) => scopes);
  return { ...files, 'Code.js': `${files['Code.js'] ?? ''}\n${code}` };
}

const others = (scopes: readonly string[]) => scopes.filter((scope) => !scope.startsWith('spreadsheets'));

/** What a web request or a timer needs to open the file by its id. */
export function seesEveryFile(): BundleFiles {
  return scopedBundle((scopes) => ['spreadsheets', ...others(scopes)]);
}

export function seesItsFileOnly(): BundleFiles {
  return scopedBundle((scopes) => ['spreadsheets.currentonly', ...others(scopes)]);
}

/** Somebody whose address Google does not tell. */
export function namesNobody(): BundleFiles {
  return scopedBundle((scopes) => scopes.filter((scope) => scope !== 'userinfo.email'));
}
