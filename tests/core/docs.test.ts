import { readFileSync } from 'node:fs';
import { functionsPage, gapsPage, permissionsPage, tablesPage } from '../../src/core/docs';

test.each([
  ['tables', tablesPage],
  ['functions', functionsPage],
  ['gaps', gapsPage],
  ['permissions', permissionsPage],
])('docs/%s.md says what the declarations say; "npm run docs" brings it up to date', (name, page) => {
  expect(readFileSync(`docs/${name}.md`, 'utf8')).toBe(page());
});
