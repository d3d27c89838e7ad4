import { readFileSync } from 'node:fs';
import { functionsPage, gapsPage, tablesPage } from '../../src/core/docs';

test.each([
  ['tables', tablesPage],
  ['functions', functionsPage],
  ['gaps', gapsPage],
])('docs/%s.md says what the declarations say; "npm run docs" brings it up to date', (name, page) => {
  expect(readFileSync(`docs/${name}.md`, 'utf8')).toBe(page());
});
