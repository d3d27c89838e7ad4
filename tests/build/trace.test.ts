/** How a stack in the execution log leads back to the source, although what was pushed is minified. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildAddOn } from '../../build/add-on';
import { mapFolder, sourceFinder } from '../../build/source-map';
import { traceStack } from '../../build/trace-stack';
import { fixtureProject, removeFixtureProjects } from './fixture-project';

afterEach(removeFixtureProjects);

async function built(files: Readonly<Record<string, string>> = {}) {
  const root = fixtureProject({
    'src/main.ts':
      'import { priceOf } from "./price";\n\nexport function price(text: string) { return priceOf(text); }',
    'src/price.ts':
      '/** A price. */\nexport function priceOf(text: string): string {\n  if (!text) throw new Error("No price.");\n  return text;\n}',
    ...files,
  });
  const out = join(root, 'dist');
  await buildAddOn({ root, out });
  const findSource = sourceFinder(readFileSync(join(mapFolder(out), 'Code.js.map'), 'utf8'));
  return { findSource, code: readFileSync(join(out, 'Code.js'), 'utf8') };
}

test('each line of a stack says the file and the line in src', async () => {
  const { code, findSource } = await built();
  const context = createContext({});
  runInContext(code, context, { filename: 'Code' });
  let stack = '';
  try {
    runInContext('price("")', context);
  } catch (error) {
    stack = (error as Error).stack ?? '';
  }
  const lines = traceStack(stack, findSource).split('\n');
  const [thrown, through] = lines.slice(1 + lines.indexOf('Error: No price.'));
  expect(thrown).toMatch(/src\/price\.ts:3/);
  expect(through).toMatch(/src\/main\.ts:3/);
});

test('a long arrow function outside of functions becomes one that is read only when it is called, at the same lines', async () => {
  const { code, findSource } = await built({
    'src/price.ts': `/** Prices. */
const rows = [
  (text: string, { least = 1, names = ['apple', 'pear'] } = {}) => ({
    named: names.find((name) => name === text) ?? 'nothing that is sold here',
    least: Math.max(least, text.length),
  }),
  (text: string) => {
    if (!text) throw new Error('No price.');
    return { named: \`\${text}: a text long enough to be worth it\`, least: 0 };
  },
];
export const priceOf = (text: string) => JSON.stringify(rows.map((row) => row(text)));`,
  });
  const context = createContext({});
  runInContext(code, context, { filename: 'Code' });
  expect(runInContext('price("pear")', context)).toBe(
    '[{"named":"pear","least":4},{"named":"pear: a text long enough to be worth it","least":0}]',
  );
  expect(code).toMatch(/=\[function\(\w, ?\{/);
  const line = 1 + code.split('\n').findIndex((text) => text.includes('No price.'));
  const column = (code.split('\n')[line - 1] ?? '').indexOf('throw') + 1;
  expect(findSource(line, column)).toBe('src/price.ts:8');
});

test('other ways in which a log names a place are read, and what is no place of ours stays', async () => {
  const { code, findSource } = await built();
  const line = 1 + code.split('\n').findIndex((text) => text.includes('No price.'));
  expect(traceStack(`at f (Code.gs:${line})`, findSource)).toMatch(/at f \(src\/(main|price)\.ts:\d\)/);
  expect(traceStack(`(line ${line}, file "Code")`, findSource)).toMatch(/^\(src\/(main|price)\.ts:\d\)$/);
  expect(traceStack('at __GS_INTERNAL_top_function_call__.gs:1:8', findSource)).toBe(
    'at __GS_INTERNAL_top_function_call__.gs:1:8',
  );
  expect(traceStack('at f (Code:1:1)', findSource)).toBe('at f (Code:1:1)');
});
