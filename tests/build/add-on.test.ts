/** What the build makes out of a small project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildAddOn } from '../../build/add-on';
import { fixtureProject, removeFixtureProjects } from './fixture-project';

afterEach(removeFixtureProjects);

const SCORE = `
  const doc = {
    name: 'SCORE',
    summary: 'How well a plan\\n  lines up.',
    parameters: [
      { name: 'objectives', type: 'range', help: 'The rows of objectives.' },
      { name: 'weights', help: 'A weight for each row.', optional: true },
    ],
    result: 'A score from 0 to 100.',
    example: '=SCORE(CompanyObjectives; B2:B6)',
  };
  export const SCORE = Object.assign((...cells: unknown[]) => cells, { doc });
`;

async function built(files: Readonly<Record<string, string>>) {
  const root = fixtureProject(files);
  const out = join(root, 'dist');
  const report = await buildAddOn({ root, out });
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  return { report, text };
}

/** Code.js up to the bundle. */
const functionsOf = (code: string) => code.slice(0, code.indexOf('var throughline_'));

test('a cell function becomes a real function, with the help that Sheets shows', async () => {
  const { text } = await built({ 'src/main.ts': SCORE });
  expect(functionsOf(text('Code.js'))).toMatchInlineSnapshot(`
   "'use strict';
   // Built by Throughline's "npm run build". A change made here is lost at the next push: change src/ instead.

   /**
    * How well a plan lines up. Example: =SCORE(CompanyObjectives; B2:B6)
    *
    * @param {range} objectives The rows of objectives.
    * @param weights Optional. A weight for each row.
    * @return A score from 0 to 100.
    * @customfunction
    */
   function SCORE(objectives, weights) {
     return throughline_.SCORE.apply(this, arguments);
   }

   "
  `);
});

test('other functions keep their parameter names', async () => {
  const main = `
    export function onOpen(event: unknown) { return event; }
    export const save = ({ id }: { id: string }, text = '', ...rest: string[]) => [id, text, rest];
  `;
  const { text } = await built({ 'src/main.ts': main });
  expect(functionsOf(text('Code.js'))).toMatchInlineSnapshot(`
   "'use strict';
   // Built by Throughline's "npm run build". A change made here is lost at the next push: change src/ instead.

   function onOpen(event) {
     return throughline_.onOpen.apply(this, arguments);
   }

   function save(argument1, text, rest) {
     return throughline_.save.apply(this, arguments);
   }

   "
  `);
});

test('a function gets exactly the arguments that Google gave', async () => {
  const { text } = await built({ 'src/main.ts': SCORE });
  const context = createContext({});
  runInContext(text('Code.js'), context);
  expect(runInContext('SCORE()', context)).toEqual([]);
  expect(runInContext('SCORE([[1, 2]], undefined, 3)', context)).toEqual([[[1, 2]], undefined, 3]);
});

test('nothing else is global but the private holder of the bundle', async () => {
  const { text } = await built({
    'src/main.ts': `${SCORE}\nconst secret = 1;\nexport function read() { return secret; }`,
  });
  const context = createContext({});
  runInContext(text('Code.js'), context);
  expect(Object.keys(context)).toEqual(['SCORE', 'read', 'throughline_']);
});

test('newer syntax is rewritten, and text in other scripts stays readable', async () => {
  const main = `
    class Plan { #score = 1; static unit = 'Übereinstimmung'; score = this.#score ?? 2; }
    export function unit(plan?: Plan) { return plan?.score ?? Plan.unit; }
  `;
  const { text } = await built({ 'src/main.ts': main });
  expect(text('Code.js')).toContain('Übereinstimmung');
  expect(text('Code.js')).not.toMatch(/\?\?|\?\.|#score/);
});

test('a page is one file with its script and style inside', async () => {
  const page = `
    import { render } from 'preact';
    import './form.css';
    render(<p class="hint">Write a sentence.</p>, document.getElementById('page')!);
  `;
  const { report, text } = await built({
    'src/main.ts': 'export function open() {}',
    'src/ui/form/page.tsx': page,
    'src/ui/form/form.css': '.hint { color: teal; }',
  });
  expect(report.files.map(({ name }) => name)).toEqual(['Code.js', 'appsscript.json', 'form.html']);
  expect(text('form.html')).toContain('<style>.hint{color:teal}</style>');
  expect(text('form.html')).toContain('Write a sentence.');
  expect(text('form.html')).not.toMatch(/src=|href="|<link/);
});

test('a script that holds a closing script tag in a text does not end the page', async () => {
  const page = `document.body.textContent = '</script><b>broken</b>';`;
  const { text } = await built({ 'src/main.ts': 'export function open() {}', 'src/ui/form/page.tsx': page });
  expect(text('form.html').match(/<\/script>/g)).toHaveLength(1);
});

test('a screen that a page imports when it is wanted becomes a file of its own, and what screens share is in no file twice', async () => {
  const long = JSON.stringify('all about prices '.repeat(800));
  const { report, text } = await built({
    'src/main.ts': 'export function open() {}',
    'src/ui/form/page.tsx': `
      const load = { ask: () => import('./ask/ask'), tell: () => import('./tell/tell'), end: () => import('./end/end') };
      document.body.textContent = String(Object.keys(load)); void load.ask(); void load.tell(); void load.end();
    `,
    'src/ui/form/ask/ask.tsx': `
      import './ask.css'; import { price } from '../price'; import { short } from '../short';
      export const ask = () => 'asking ' + price() + short();
    `,
    'src/ui/form/ask/ask.css': '.ask { color: teal; }',
    'src/ui/form/tell/tell.tsx': `import { price } from '../price'; export const tell = () => 'telling ' + price();`,
    'src/ui/form/end/end.tsx': `import { short } from '../short'; export const end = () => 'the end' + short();`,
    'src/ui/form/price.ts': `const text = ${long}; export const price = () => text;`,
    'src/ui/form/short.ts': `export const short = () => 'in short';`,
  });
  const pages = report.files.map(({ name }) => name).filter((name) => name.endsWith('.html'));
  expect(pages.sort()).toEqual([
    'form-ask.html',
    'form-end.html',
    'form-shared.html',
    'form-shared1.html',
    'form-tell.html',
    'form.html',
  ]);
  const holding = (words: string) => pages.filter((name) => text(name).includes(words));
  expect(holding('asking ')).toEqual(['form-ask.html']);
  expect(holding('all about prices')).toEqual(['form-shared1.html']);
  expect(holding('in short')).toEqual(['form-shared.html']);
  expect(holding('color:teal')).toEqual(['form-ask.html']);
  expect(text('form.html')).toMatch(/load\(\["ask","shared","shared1"\],"ask-\w+\.js"\)/);
  expect(text('form.html')).toMatch(/load\(\["end","shared"\],"end-\w+\.js"\)/);
  expect(text('form-ask.html')).toContain('data-needs="shared shared1"');
});

test('the manifest is carried over, and what an earlier build left behind is removed', async () => {
  const root = fixtureProject({
    'src/main.ts': 'export function open() {}',
    'appsscript.json': '{ "timeZone": "Etc/UTC" }',
    'dist/old.html': 'a page that is gone',
  });
  const { files } = await buildAddOn({ root, out: join(root, 'dist') });
  expect(files.map(({ name }) => name)).toEqual(['Code.js', 'appsscript.json']);
  expect(() => readFileSync(join(root, 'dist/old.html'))).toThrow('ENOENT');
  expect(readFileSync(join(root, 'dist/appsscript.json'), 'utf8')).toBe('{ "timeZone": "Etc/UTC" }');
});

test('a menu whose items all answer is accepted', async () => {
  const menu = `export const menu = { label: 'Throughline', items: [{ label: 'Open', run: 'open' }, { label: 'More', items: [] }] };`;
  const { report } = await built({ 'src/main.ts': 'export function open() {}', 'src/menu.ts': menu });
  expect(report.functions.map(({ name }) => name)).toEqual(['open']);
});
