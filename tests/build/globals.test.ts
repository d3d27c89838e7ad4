/** The list of everything that Google can call, for the eye: a new line here is a new door into the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const code = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
const start = code.search(/^(\/\*\*|function )/m);

test('the functions that Google can call, with their help', () => {
  const functions = code.slice(start, code.indexOf('var throughline_')).trim();
  expect(functions.replaceAll(/ \{\n {2}return .*\n\}/g, '')).toMatchInlineSnapshot();
});

test('nothing else is global but the private holder of the bundle', () => {
  const context = createContext({});
  runInContext(code, context);
  const declared = [...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(context)).toEqual([...declared, 'throughline_']);
});
