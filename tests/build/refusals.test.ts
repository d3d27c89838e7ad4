/** What the build refuses to make, and the sentence that it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddOn } from '../../build/add-on';
import { loadBare } from '../../build/bare-context';
import { BuildError } from '../../build/build-error';
import { fixtureProject, removeFixtureProjects } from './fixture-project';

afterEach(removeFixtureProjects);

/** The sentence with which the build refuses a project; nothing may have been written. */
async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const root = fixtureProject(files);
  const error: unknown = await buildAddOn({ root, out: join(root, 'dist') }).catch(
    (reason: unknown) => reason,
  );
  expect(existsSync(join(root, 'dist'))).toBe(false);
  if (error instanceof BuildError) return error.message;
  throw new Error('The build went through, or failed without a sentence for people.', { cause: error });
}

const documented = (name: string, extra = '') =>
  `Object.assign((...cells: unknown[]) => cells.length, { doc: {
    name: '${name}', summary: 'Counts.', parameters: [], result: 'A number.', example: '=${name}()', ${extra}
  } })`;

describe('what an older engine cannot read', () => {
  test('a number literal of unlimited size', async () => {
    expect(await refusal({ 'src/main.ts': 'export function large() { return 10n; }' })).toMatchInlineSnapshot(
      `"Code.js is not ES2019, in src/main.ts:1: BigInt. Write this in a way that older engines read."`,
    );
  });

  test('look-behind in a regular expression', async () => {
    const main =
      'import { cents } from "./price";\nexport function price(text: string) { return cents(text); }';
    const price = 'export const cents = (text: string) => text.replace(/(?<=\\.)\\d+/, "");';
    expect(await refusal({ 'src/main.ts': main, 'src/price.ts': price })).toMatchInlineSnapshot(
      `"Code.js is not ES2019, in src/price.ts:1: look-behind in /(?<=\\.)\\d+/. Write this in a way that older engines read."`,
    );
  });

  test('waiting at the top level', async () => {
    expect(await refusal({ 'src/main.ts': 'await 1;\nexport function wait() {}' })).toMatchInlineSnapshot(
      `"src/main.ts:1: Top-level await is not available in the configured target environment ("es2019")."`,
    );
  });
});

describe('what takes time whenever Google loads the file', () => {
  const use = 'import { words } from "./words";\nexport function count(text: string) { return words(text); }';

  test('a class of characters that is worked out although nothing may need it', async () => {
    const words =
      'const WORD = /\\p{L}+/gu;\nexport const words = (text: string) => (text.match(WORD) ?? []).length;';
    expect(await refusal({ 'src/main.ts': use, 'src/words.ts': words })).toMatchInlineSnapshot(
      `"src/words.ts: /\\p{L}+/gu stands outside of a function. Google works such a class of characters out at every click and cell, so make the pattern when it is needed: atFirstUse(() => /…/u) (see src/main.ts:1)."`,
    );
  });

  test('inside of a function it is made there, and means the same', async () => {
    const words =
      'export const words = (text: string) => text.replace(/[^\\p{L}"\\/\\\\]+/gu, "-").split(/-/);';
    const root = fixtureProject({ 'src/main.ts': use, 'src/words.ts': words });
    await buildAddOn({ root, out: join(root, 'dist') });
    const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
    expect(code).not.toMatch(/\/\[\^\\p/);
    const { count } = loadBare(code, 'Code.js').globals as { count: (text: string) => readonly string[] };
    expect(count('Größe ist "alles"/nichts\\ 42')).toEqual(['Größe', 'ist', '"alles"/nichts\\', '']);
  });
});

describe('what fails as soon as Google loads the file', () => {
  test('a service that is called while loading', async () => {
    const main = 'import { name } from "./book";\nexport function show() { return name; }';
    const book = 'export const name: string = SpreadsheetApp.getActiveSpreadsheet().getName();';
    expect(await refusal({ 'src/main.ts': main, 'src/book.ts': book })).toMatchInlineSnapshot(
      `"Loading Code.js fails at once: SpreadsheetApp is used while loading (in src/book.ts). Google loads it at every click and cell, so move this into the function that needs it."`,
    );
  });

  test('something that only Node has', async () => {
    const main = 'const home = process.env.HOME;\nexport function show() { return home; }';
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"Loading Code.js fails at once: process is not defined (in src/main.ts). Google loads it at every click and cell, so move this into the function that needs it."`,
    );
  });

  test('something that only a browser has', async () => {
    const main = 'const title = document.title;\nexport function show() { return title; }';
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"Loading Code.js fails at once: document is not defined (in src/main.ts). Google loads it at every click and cell, so move this into the function that needs it."`,
    );
  });
});

describe('what Apps Script lacks, even where it would fail only later', () => {
  test('a function of the browser', async () => {
    const main = 'export function later() { setTimeout(() => undefined, 10); }';
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"Code.js uses what Apps Script does not have, in src/main.ts:1: Cannot find name 'setTimeout'. Use plain ES2020 or an Apps Script service instead."`,
    );
  });

  test('a method of a newer library', async () => {
    const main = 'export function last() { return [1, 2].at(-1); }';
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"Code.js uses what Apps Script does not have, in src/main.ts:1: Property 'at' does not exist on type 'number[]'. Use plain ES2020 or an Apps Script service instead."`,
    );
  });

  test.each([
    'structuredClone({})',
    'new URL("a:b")',
    'fetch("a:b")',
    'new TextEncoder()',
    'Object.hasOwn({}, "a")',
  ])('%s', async (expression) => {
    const main = `export function newer() { return ${expression}; }`;
    expect(await refusal({ 'src/main.ts': main })).toMatch(
      /^Code\.js uses what Apps Script does not have, in src\/main\.ts/,
    );
  });
});

describe('names that Google cannot tell apart or call', () => {
  const fit = 'export function fit() { return 1; }';

  test('a name exported twice', async () => {
    const main = 'export { fit } from "./a";\nexport { fit } from "./b";';
    expect(await refusal({ 'src/main.ts': main, 'src/a.ts': fit, 'src/b.ts': fit })).toMatchInlineSnapshot(
      `"src/main.ts:2: Multiple exports with the same name "fit" (see src/main.ts:1)."`,
    );
  });

  test('a name that two modules export, behind export *', async () => {
    const main = 'export * from "./a";\nexport * from "./b";';
    expect(await refusal({ 'src/main.ts': main, 'src/a.ts': fit, 'src/b.ts': fit })).toMatchInlineSnapshot(
      `"src/main.ts exports everything of ./a: list the names, because export * leaves out a name that is exported twice."`,
    );
  });

  test('a name that two modules export, one floor below', async () => {
    const both = 'export * from "./a";\nexport * from "./b";';
    const files = { 'src/main.ts': 'export { fit } from "./both";', 'src/both.ts': both };
    expect(await refusal({ ...files, 'src/a.ts': fit, 'src/b.ts': fit })).toMatchInlineSnapshot(
      `"src/main.ts:1: Ambiguous import "fit" has multiple matching exports (see src/a.ts:1)."`,
    );
  });

  test('names that differ by capitals only', async () => {
    const main = `export const FIT = ${documented('FIT')};\n${fit}`;
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"src/main.ts exports FIT and fit, which are the same name in a cell: rename one of them."`,
    );
  });

  test('a private name', async () => {
    expect(await refusal({ 'src/main.ts': 'export function fit_() {}' })).toMatchInlineSnapshot(
      `"src/main.ts exports fit_, which Google cannot call because of the trailing underscore: rename it or do not export it."`,
    );
  });

  test('something that is not a function', async () => {
    expect(await refusal({ 'src/main.ts': 'export const LIMIT = 5;' })).toMatchInlineSnapshot(
      `"src/main.ts exports LIMIT, which is not a function: export from there only what Google calls."`,
    );
    expect(await refusal({ 'src/main.ts': 'export class Fit {}' })).toMatchInlineSnapshot(
      `"src/main.ts exports Fit, which is not a function: export from there only what Google calls."`,
    );
  });

  test('a cell function under another name than its help has', async () => {
    const main = `export const FIT = ${documented('ALIGNMENT')};`;
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"src/main.ts exports FIT, but its documentation calls it ALIGNMENT: give both the same name."`,
    );
  });

  test('a parameter that no function can have', async () => {
    const parameters = `parameters: [{ name: 'company objectives', help: 'A range.' }]`;
    const main = `export const FIT = ${documented('FIT', parameters)};`;
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"The parameter "company objectives" of FIT is not a name that a function can have: use letters, digits and _."`,
    );
  });

  test('help that Sheets cannot show', async () => {
    const main = `export const FIT = ${documented('FIT', "summary: 'A <b>fit</b>.'")};`;
    expect(await refusal({ 'src/main.ts': main })).toMatchInlineSnapshot(
      `"The documentation of FIT holds HTML or "*/", which Sheets cannot show: write it as plain text."`,
    );
  });
});

test('a menu item that nothing answers to, however deep it lies', async () => {
  const menu = `export const menu = [
    { label: 'Open', run: 'open' },
    'separator',
    { label: 'More', items: [{ label: 'Check', run: 'checkAll' }] },
  ];`;
  const main = 'export function open() {}';
  expect(await refusal({ 'src/main.ts': main, 'src/menu.ts': menu })).toMatchInlineSnapshot(
    `"The menu item "Check" in src/menu.ts runs checkAll, which src/main.ts does not export."`,
  );
});

describe('pages that HtmlService would misread', () => {
  const main = 'export function open() {}';

  test.each(['<?', '<!--'])('%s in a text', async (text) => {
    const page = `document.body.textContent = 'a ${text} b';`;
    const message = await refusal({ 'src/main.ts': main, 'src/ui/form/page.tsx': page });
    expect(message).toContain(`The page form.html holds ${text} at`);
  });
});

test('code that does not compile', async () => {
  expect(await refusal({ 'src/main.ts': 'export function open( {}' })).toMatchInlineSnapshot(
    `"src/main.ts:1: Expected ")" but found end of file."`,
  );
});

test('a module that does not exist', async () => {
  expect(await refusal({ 'src/main.ts': 'export { open } from "./nowhere";' })).toMatchInlineSnapshot(
    `"src/main.ts:1: Could not resolve "./nowhere"."`,
  );
});

test('a build that fails leaves the earlier one as it was', async () => {
  const root = fixtureProject({ 'src/main.ts': 'export function open() {}' });
  const out = join(root, 'dist');
  await buildAddOn({ root, out });
  const broken = fixtureProject({ 'src/main.ts': 'export const open = 1;' });
  await expect(buildAddOn({ root: broken, out })).rejects.toThrow('not a function');
  expect(existsSync(join(out, 'Code.js'))).toBe(true);
});
