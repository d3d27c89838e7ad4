/** Writes pages of docs/ and marketplace/ out of the declarations in core, and docs/language.md out of the tests. */
import { writeFileSync } from 'node:fs';
import { functionsPage, gapsPage, permissionsPage, scopeReasonsPage } from '../src/core/docs/pages';
import { tablesPage } from '../src/core/docs/tables-page';
import { languagePage } from '../tests/core/language/outcomes/language-page';

for (const [file, text] of Object.entries({
  'docs/tables.md': tablesPage(),
  'docs/functions.md': functionsPage(),
  'docs/gaps.md': gapsPage(),
  'docs/permissions.md': permissionsPage(),
  'marketplace/scope-reasons.md': scopeReasonsPage(),
  'docs/language.md': languagePage(),
})) {
  writeFileSync(file, text);
  console.log(`${file} written.`);
}
