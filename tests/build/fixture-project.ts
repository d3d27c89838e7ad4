/** Small projects for the build to work on, written out for one test and removed after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Inside node_modules, so that no other check of the project looks at them. */
const parent = join(process.cwd(), 'node_modules/.cache/throughline/fixtures');
const written: string[] = [];

/** Writes a project of these files and returns its folder. */
export function fixtureProject(files: Readonly<Record<string, string>>): string {
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'project-'));
  written.push(root);
  for (const [name, text] of Object.entries({ 'appsscript.json': '{}', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** Removes every project that was written since the last call. */
export function removeFixtureProjects(): void {
  written.splice(0).forEach((root) => rmSync(root, { recursive: true }));
}
