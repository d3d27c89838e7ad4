import { readFileSync } from 'node:fs';
import { functionsPage, gapsPage, permissionsPage, scopeReasonsPage } from '../../src/core/docs/pages';
import { tablesPage } from '../../src/core/docs/tables-page';

test.each([
  ['docs/tables.md', tablesPage],
  ['docs/functions.md', functionsPage],
  ['docs/gaps.md', gapsPage],
  ['docs/permissions.md', permissionsPage],
  ['marketplace/scope-reasons.md', scopeReasonsPage],
])('%s says what the declarations say; "npm run docs" brings it up to date', (file, page) => {
  expect(readFileSync(file, 'utf8')).toBe(page());
});
