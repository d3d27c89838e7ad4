/** What Code.js may not hold, because it would fail in Apps Script only after it was pushed. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, tokTypes, type Token, type TokenType } from 'acorn';
import { BuildError } from './build-error';
import type { FindSource } from './source-map';

/** Refuses what is newer than ES2019: syntax, look-behind in regular expressions, and BigInt, to which esbuild turns 10n. */
export function checkSyntax(code: string, findSource: FindSource): void {
  const onToken = (token: Token) => {
    const found = newerToken(token);
    if (found) throw new SyntaxError(`${found} (${placeAt(code, token.start)})`);
  };
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script', onToken });
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, problem = message, line, column] = /^(.*) \((\d+):(\d+)\)$/s.exec(message) ?? [];
    throw new BuildError(
      `Code.js is not ES2019, ${where(findSource, Number(line), Number(column) + 1)}: ${problem}. Write this in a way that older engines read.`,
    );
  }
}

function newerToken({ type, value }: { type: TokenType; value?: unknown }): string | undefined {
  if (type === tokTypes.name && value === 'BigInt') return 'BigInt';
  const pattern = type === tokTypes.regexp ? (value as { pattern: string }).pattern : '';
  return /\(\?<[=!]/.test(pattern) ? `look-behind in /${pattern}/` : undefined;
}

/** Line from 1 and column from 0, as the parser writes them. */
function placeAt(code: string, offset: number): string {
  const lines = code.slice(0, offset).split('\n');
  return `${lines.length}:${lines[lines.length - 1]?.length}`;
}

function where(findSource: FindSource, line: number, column: number): string {
  const source = findSource(line, column);
  return source === undefined ? `line ${line}` : `in ${source}`;
}

/** Cannot find name (4 forms), property of a newer library (1), short-hand without a value (1). */
const MISSING = /error TS(2304|2552|2583|2584|2550|18004): (.*)/;

/** Refuses names and methods that Apps Script may not have, such as setTimeout or structuredClone. Takes half a second. */
export async function checkLibrary(code: string, findSource: FindSource): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const file = join(folder, 'Code.js');
  // The types in the help of cell functions are those of Sheets.
  writeFileSync(file, code.replaceAll('/**', '/* '));
  const found = (await compilerOutput(file)).find((line) => MISSING.test(line));
  rmSync(folder, { recursive: true });
  if (!found) return;
  const [, line, column] = /\((\d+),(\d+)\)/.exec(found) ?? [];
  const problem = MISSING.exec(found)?.[2]
    ?.replace(/ Do you need.*/, '')
    .replace(/\.$/, '');
  throw new BuildError(
    `Code.js uses what Apps Script does not have, ${where(findSource, Number(line), Number(column))}: ${problem}. Use plain ES2020 or an Apps Script service instead.`,
  );
}

function compilerOutput(file: string): Promise<readonly string[]> {
  const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const settings =
    '--ignoreConfig --allowJs --checkJs --noEmit --strict false --skipLibCheck --target es2020';
  const library = ['--lib', 'es2020', '--types', 'google-apps-script'];
  return new Promise((done) => {
    // Its exit code is of no use: it also complains of types that a bundle no longer has.
    execFile(
      process.execPath,
      [compiler, ...settings.split(' '), ...library, file],
      { maxBuffer: 1e8 },
      (_, output) => done(output.split('\n')),
    );
  });
}
