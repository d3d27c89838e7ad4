/** Writes docs/tables.md, functions.md, gaps.md and permissions.md out of the declarations in core, and language.md out of the tests. */
import { writeFileSync } from 'node:fs';
import { functionsPage, gapsPage, permissionsPage, tablesPage } from '../src/core/docs';
import { languagePage } from '../tests/core/language/outcomes/language-page';

for (const [file, text] of Object.entries({
  tables: tablesPage(),
  functions: functionsPage(),
  gaps: gapsPage(),
  permissions: permissionsPage(),
  language: languagePage(),
})) {
  writeFileSync(`docs/${file}.md`, text);
  console.log(`docs/${file}.md written.`);
}
