/** Writes docs/tables.md, functions.md, gaps.md and permissions.md out of the declarations in core. */
import { writeFileSync } from 'node:fs';
import { functionsPage, gapsPage, permissionsPage, tablesPage } from '../src/core/docs';

for (const [file, text] of Object.entries({
  tables: tablesPage(),
  functions: functionsPage(),
  gaps: gapsPage(),
  permissions: permissionsPage(),
})) {
  writeFileSync(`docs/${file}.md`, text);
  console.log(`docs/${file}.md written.`);
}
