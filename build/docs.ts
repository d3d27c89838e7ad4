/** Writes docs/tables.md, docs/functions.md and docs/gaps.md out of the declarations in core. */
import { writeFileSync } from 'node:fs';
import { functionsPage, gapsPage, tablesPage } from '../src/core/docs';

for (const [file, text] of Object.entries({
  tables: tablesPage(),
  functions: functionsPage(),
  gaps: gapsPage(),
})) {
  writeFileSync(`docs/${file}.md`, text);
  console.log(`docs/${file}.md written.`);
}
