/** What each caller of Code.js needs of it: where the next kilobyte may be saved, and what must stay as long as there is this caller. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { bundleWithMap } from '../build/bundle';
import { builtIn } from '../build/edition';
import { forLoading } from '../build/code';
import { loadTime } from './bundle-figures';
import { figure, type Section } from './figure';

/** By the modules that src/main.ts takes from src/: who calls them. */
const CALLERS: readonly (readonly [name: string, modules: RegExp])[] = [
  ['formulas in cells', /core\/cells\/|score-open-file/],
  ['the answer page and the test page', /commands\/answers\/|installation\/report-back/],
  ['timers: reminders and sending on', /reviews\/(remind|send-queued)'/],
  ['opening the file', /open-menu|open-sidebar/],
  ['menu: gap analysis', /run-gap-analysis/],
  ['menu: set-up, sample, help, pause', /set-up-workbook|with-sample|remove-sample|show-help|pause-all/],
  ['the sidebar', /sidebar-call/],
];
/** What Google calls although no page of ours is open, so that no page could do it instead. */
const WITHOUT_PAGE = 4;

export async function callerFigures(root: string): Promise<Section> {
  const modules = modulesOf(readFileSync(join(root, 'src/main.ts'), 'utf8'));
  const codeFor = (some: readonly RegExp[]) =>
    codeOf(
      root,
      modules.filter((line) => some.some((pattern) => pattern.test(line))),
    );
  const patterns = CALLERS.map(([, pattern]) => pattern);
  const rows = [
    ...CALLERS.map(([name, pattern]) => [name, [pattern]] as const),
    ['the first four together, which need no page of ours', patterns.slice(0, WITHOUT_PAGE)] as const,
    ['the first six together', patterns.slice(0, -1)] as const,
    ['all', patterns] as const,
  ];
  const codes = await Promise.all(rows.map(async ([name, some]) => [name, await codeFor(some)] as const));
  return {
    title: 'What each caller needs of Code.js',
    says: 'Minified, without the comments that Google shows beside a formula. Callers share much, so the sizes do not add up. What only the sidebar needs is the difference of the last two: that much could be thought in its pages instead. Texts, of twelve characters and more, could stand in pages of data; they cost next to nothing in loading, which goes by the length of the code between them.',
    columns: ['caller', 'size', 'without its texts', 'loads in'],
    rows: codes.map(([name, code]) => {
      const size = Buffer.byteLength(code) / 1000;
      const cells = [
        figure(size, 'kB'),
        figure(size - textsIn(code) / 1000, 'kB'),
        figure(loadTime(code), 'ms'),
      ];
      return { name, cells };
    }),
  };
}

/** Each module that main takes something from, as a line that gives all of it on. */
function modulesOf(main: string): readonly string[] {
  const imports = main.matchAll(/^(?:import|export) (\{[^}]*\}) from '\.\/([^']*)';/gm);
  return [...imports].map(([, names, module]) => `export ${names} from './src/${module}';`);
}

async function codeOf(root: string, lines: readonly string[]): Promise<string> {
  const { text } = await bundleWithMap(root, 'src/main.ts', {
    stdin: { contents: lines.join('\n'), resolveDir: root },
    define: builtIn({ edition: 'full' }),
    format: 'iife',
    globalName: 'callers',
    minify: true,
    plugins: [forLoading],
  });
  return text;
}

/** Shorter ones are names of tabs and columns and other words of the code, which would have to stay. */
const SHORTEST_TEXT = 12;

/** In bytes. */
function textsIn(code: string): number {
  const texts = [...tokenizer(code, { ecmaVersion: 2019 })].filter(
    ({ type, start, end }) => /^(?:string|template)$/.test(type.label) && end - start >= SHORTEST_TEXT,
  );
  return texts.reduce((sum, { start, end }) => sum + Buffer.byteLength(code.slice(start, end)), 0);
}
