/** The rules of the house, see docs/design.md: who may import whom, and what a file looks like from outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { serviceNames } from '../build/bare-context';

const root = process.cwd();

interface Module {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const modulesIn = (folder: string): readonly Module[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const source = modulesIn('src');
const everything = ['src', 'playground', 'build', 'bench', 'tests'].flatMap(modulesIn);

/** Imports and re-exports of files of the project, as paths from its top, without ending. */
function importsOf({ path, text }: Module): readonly Import[] {
  const statements = text.matchAll(/^(?:import|export)\s(type\s)?([^;]*?from\s+)?'(\.[^']*)'/gms);
  return [...statements].map(([, type, names = '', target = '']) => ({
    from: path,
    to: posix.join(posix.dirname(path), target),
    typeOnly: type !== undefined || /^\{\s*(type [^,}]+,?\s*)+\}/.test(names),
  }));
}

/** Imports out of `folder` that go elsewhere than to `allowed`, or to `types` for more than a type. */
function forbidden(
  folder: string,
  allowed: readonly string[],
  types: readonly string[] = [],
): readonly string[] {
  const leads = (to: string, places: readonly string[]) => places.some((place) => to.startsWith(place));
  return source
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !leads(to, [folder, ...allowed]) && !(typeOnly && leads(to, types)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('who may import whom', () => {
  test('the thinking knows nothing but itself and the error for people', () => {
    expect(forbidden('src/core/', ['src/user-error'])).toEqual([]);
  });

  test('the Google side decides nothing: of the thinking it knows only the shapes', () => {
    expect(forbidden('src/google/', ['src/user-error'], ['src/core/', 'src/rpc', 'src/data-pages'])).toEqual(
      [],
    );
  });

  test('a command joins the thinking and Google', () => {
    expect(
      forbidden('src/commands/', ['src/core/', 'src/google/', 'src/user-error'], ['src/rpc', 'src/menu']),
    ).toEqual([]);
  });

  /** Without the rows of the tab, which bring all rules along. */
  const SETTINGS = ['check-together', 'definitions', 'rule-mode', 'setting-text'].map(
    (name) => `src/core/settings/${name}`,
  );

  /** What the answer page says and insists on itself. */
  const ANSWERS = ['answer-buttons', 'answer-in-link', 'answer-problems'].map(
    (name) => `src/core/reviews/${name}`,
  );

  /** What is wrong with a request, said as it is filled in. */
  const ASKING = ['ask-form', 'proposed-day', 'reply-form'].map((name) => `src/core/reviews/${name}`);

  /** Why a link is suggested, and what a pair is called. */
  const OVERLAPS = ['pair-text', 'reasons'].map((name) => `src/core/overlaps/${name}`);

  /** How a sentence reads while its parts are edited; the lists of words stay on the server. */
  const OUTCOMES = ['column-text', 'flagged-row', 'left-text', 'sentence-draft'].map(
    (name) => `src/core/outcomes/${name}`,
  );

  test('a page knows its calls, the tables, settings, answers, how formulas read and how forms are checked, never Google', () => {
    expect(
      forbidden(
        'src/ui/',
        [
          'src/core/tables/',
          'src/core/edition/',
          'src/core/formulas/',
          'src/core/forms/',
          'src/core/triage/filter-gaps',
          ...ASKING,
          ...ANSWERS,
          ...OVERLAPS,
          ...OUTCOMES,
          ...SETTINGS,
        ],
        ['src/rpc', 'src/core/'],
      ),
    ).toEqual([]);
  });

  const DATA = ['data-pages', 'core/sample/sample-texts', 'core/cells/all-cell-docs', 'core/help'].map(
    (name) => `src/${name}`,
  );
  /** The docs are made from the same texts. */
  const OF_DATA = ['src/core/docs/pages.ts', 'src/core/help.ts', 'src/data-pages.ts'];

  test('pages of data stay out of the code: nothing imports them, except for their types', () => {
    const importers = source.flatMap(importsOf).filter(({ to, typeOnly }) => {
      return !typeOnly && DATA.includes(to);
    });
    expect([...new Set(importers.map(({ from }) => from))].sort()).toEqual(OF_DATA);
  });

  test('nothing imports the list of what Google can call, except for its types', () => {
    const importers = source.flatMap(importsOf).filter(({ to, typeOnly }) => to === 'src/main' && !typeOnly);
    expect(importers).toEqual([]);
  });
});

/** A comment may name what the code does not. */
const withoutComments = (text: string) => text.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms, '');

test('only src/google names the services of Apps Script', () => {
  const names = serviceNames().filter((name) => name !== 'console');
  const use = new RegExp(`(?<![\\w.'"\`])(?:${names.join('|')})\\.[a-zA-Z]`);
  const others = source.filter(({ path }) => !path.startsWith('src/google/'));
  expect(others.filter(({ text }) => use.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
});

test('only open-file asks Google for the spreadsheet: shown, else opened by the saved id', () => {
  const asks = /(?<!['\w])SpreadsheetApp\.(?:getActive(?:Spreadsheet)?|open(?:ById|ByUrl)?)\b/;
  const named = source.filter(({ text }) => asks.test(withoutComments(text))).map(({ path }) => path);
  expect(named).toEqual(['src/google/open-file.ts']);
});

test('only changing-file takes the lock of the file for a command, so that each asks first whether it may write', () => {
  const users = source.filter(({ text }) => text.includes('withFileLock')).map(({ path }) => path);
  expect(users.sort()).toEqual(['src/commands/changing-file.ts', 'src/google/lock.ts']);
});

test('a class is styled by one screen only: all style sheets end up in one page', () => {
  const folder = join(root, 'src/ui/sidebar');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.css') && name.includes('/') && !name.startsWith('parts/'));
  const owners = new Map<string, Set<string>>();
  for (const name of sheets) {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    const selectors = [...text.matchAll(/([^{}]+)\{/g)].flatMap(([, selector = '']) => selector.split(','));
    for (const selector of selectors) {
      const [first = ''] = selector.trim().split(/\s/);
      for (const [, styled = ''] of first.matchAll(/\.([a-z][\w-]*)/g)) {
        owners.set(styled, (owners.get(styled) ?? new Set()).add(posix.dirname(name)));
      }
    }
  }
  expect(owners.size).toBeGreaterThan(30);
  expect([...owners].filter(([, folders]) => folders.size > 1).map(([styled]) => styled)).toEqual([]);
});

describe('what a file looks like from outside', () => {
  const names = (modules: readonly Module[]) => modules.map(({ path }) => path);

  test('it begins by saying what it is for', () => {
    const modules = everything.filter(({ path }) => !path.startsWith('tests/'));
    expect(names(modules.filter(({ text }) => !text.startsWith('/**')))).toEqual([]);
  });

  test('its name is lower-case words, and says more than utils, helpers, manager or service', () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|tsx|mjs)$/;
    const empty = /(^|[-/])(utils?|helpers?|managers?|services?|common|misc)\./;
    expect(
      names(everything.filter(({ path }) => !plain.test(posix.basename(path)) || empty.test(path))),
    ).toEqual([]);
  });

  test('in src it fits a few screens: 150 lines', () => {
    const long = source.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 150)).toEqual([]);
  });
});
