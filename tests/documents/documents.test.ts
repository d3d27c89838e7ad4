/** The documents: no dead link, pictures that are there and small, and words that everybody can read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_MARKETPLACE } from '../../build/edition';
import { scopesOf } from '../../src/core/edition/scopes';
import { PICTURES } from '../pictures/pictures';
import { unwantedWord } from '../words/jargon';
import { gradeOf } from '../words/reading-level';
import { allPages, proseOf, targetsIn, whyDead, type MarkdownPage } from './pages';

const pages = allPages();
const pageAt = (file: string) => pages.find((page) => page.file === file) ?? { file, text: '' };

test('no link leads nowhere, in the project or out of it', () => {
  const links = pages.flatMap((page) => targetsIn(page).map((target) => ({ page, target })));
  expect(links.length).toBeGreaterThan(60);
  const dead = links.flatMap(({ page, target }) => {
    const why = whyDead(page, target);
    return why === undefined ? [] : [`${page.file}: ${target}: ${why}`];
  });
  expect(dead).toEqual([]);
});

test('the test of links finds dead ones', () => {
  const page = { file: 'docs/install.md', text: '' };
  const tried = ['../README.md', '../NONE.md', '#later', '#never', 'https://nodejs.org', 'https://nowhere'];
  expect(tried.map((target) => whyDead(page, target))).toEqual([
    undefined,
    'no such file',
    undefined,
    'no such heading',
    undefined,
    'no address',
  ]);
});

test('every page can be reached from the README', () => {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const page = pageAt(file);
    for (const target of targetsIn(page)) {
      const path = join(file, '..', target.split('#')[0] ?? '').replaceAll('\\', '/');
      if (path.endsWith('.md') && !target.startsWith('http')) follow(path);
    }
  };
  follow('README.md');
  expect(pages.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
});

test('the README stays short, and shows and runs something on its first screen', () => {
  const { text } = pageAt('README.md');
  expect(text.split('\n').length).toBeLessThan(150);
  const first = text.split('\n').slice(0, 12).join('\n');
  expect(first).toContain('.png)');
  expect(first).toContain('npm start');
});

test('the README says of each permission what it is for, as the start page does', () => {
  const { text } = pageAt('README.md');
  const missing = scopesOf('full').filter(
    ({ name, why }) => !text.includes(`\`${name}\``) || !text.includes(why.split(/(?<=\.) /)[0] ?? ''),
  );
  expect(missing).toEqual([]);
  expect(text).toContain('spreadsheets.currentonly');
});

describe('pictures', () => {
  const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  /** Width and height stand in the first part of every PNG. */
  const sizeOf = (file: string) => {
    const bytes = readFileSync(file);
    return `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
  };
  const shown = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .map((name) => `${folder}/${name}`);

  test('those of the script are there, no others are, and together they are small', () => {
    const files = ['docs/pictures', 'marketplace/screenshots', 'marketplace'].flatMap(shown);
    const taken = PICTURES.map(({ file }) => file);
    expect(files.filter((file) => !/icon-|banner-/.test(file)).sort()).toEqual([...taken].sort());
    expect(files.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(1_500_000);
  });

  test('those for the Marketplace have the sizes that it asks for', () => {
    expect(new Set(shown('marketplace/screenshots').map(sizeOf))).toEqual(new Set(['1280 x 800']));
    expect(shown('marketplace').map((file) => [file, sizeOf(file)])).toEqual([
      ['marketplace/banner-220x140.png', '220 x 140'],
      ['marketplace/icon-128.png', '128 x 128'],
      ['marketplace/icon-32.png', '32 x 32'],
      ['marketplace/icon-48.png', '48 x 48'],
      ['marketplace/icon-96.png', '96 x 96'],
    ]);
    expect(existsSync('marketplace/icon.svg')).toBe(true);
  });
});

describe('the listing of the Marketplace', () => {
  /** What stands in the quotation below a heading. */
  const quoted = (heading: string) => {
    const part = pageAt('marketplace/listing.md').text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    return (part.match(/^>.*$/gm) ?? []).map((line) => line.replace(/^> ?/, '')).join('\n');
  };

  test('keeps within the limits, and does not carry the name of Google', () => {
    const texts = ['Name', 'Short description', 'Detailed description'].map(quoted);
    const [name = '', short = '', long = ''] = texts;
    expect([name.length > 0, name.length <= 50]).toEqual([true, true]);
    expect([short.length > 50, short.length <= 200]).toEqual([true, true]);
    expect([long.length > 500, long.length < 16_000]).toEqual([true, true]);
    expect(name).not.toMatch(/google|sheets/i);
  });

  test('promises what the build for it does: the open file alone', () => {
    expect(quoted('Detailed description')).toContain('asks for the open file alone');
    expect(scopesOf(FOR_MARKETPLACE.edition).map(({ name }) => name)).toContain('spreadsheets.currentonly');
  });

  test('what only a publisher knows is marked, and named in the checklist', () => {
    const marks = pages
      .filter(({ file }) => /marketplace\/(privacy-policy|terms|support)/.test(file))
      .flatMap(({ text }) => text.match(/\*\*\[[^\]]+\]\*\*/g) ?? []);
    expect(new Set(marks).size).toBe(4);
    const { text } = pageAt('marketplace/README.md');
    expect([...new Set(marks)].filter((mark) => !text.includes(mark))).toEqual([]);
  });
});

/** Pages for people who do not write code. */
const FOR_EVERYBODY =
  /^(README|CHANGELOG|docs\/(install|privacy)|marketplace\/(listing|privacy-policy|terms|support))\.md$/;

/** Sentences of a page: without headings, signs of Markdown and the addresses of links. */
function sentencesOf(page: MarkdownPage): readonly string[] {
  return proseOf(page)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<img[^>]*>|<(https?:[^>]*)>/g, '')
    .split(/\n\s*\n|^\s*(?:[-*]|\d+\.) (?:\[ \] )?|^#.*$|\||^> ?/m)
    .map((part) => part.replace(/[*_>]/g, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part.split(' ').length >= 6 && /[.:?]$/.test(part));
}

describe.each(pages.filter(({ file }) => FOR_EVERYBODY.test(file)).map((page) => [page.file, page] as const))(
  '%s',
  (_, page) => {
    const sentences = sentencesOf(page);

    test('has no jargon, no blame and no exclamation marks', () => {
      expect(sentences.length).toBeGreaterThan(5);
      const unwanted = sentences.filter((text) => (unwantedWord(text) ?? '') !== '' || /!(\s|$)/.test(text));
      expect(unwanted).toEqual([]);
    });

    test('is read with eight years of school, and no part of it asks for more than twelve', () => {
      const graded = sentences
        .map((text) => ({ text, grade: gradeOf(text) }))
        .sort((a, b) => a.grade - b.grade);
      expect(graded[Math.floor(graded.length / 2)]?.grade).toBeLessThanOrEqual(8);
      expect(graded.filter(({ grade }) => grade > 12).map(({ text, grade }) => `${grade}: ${text}`)).toEqual(
        [],
      );
    });
  },
);
