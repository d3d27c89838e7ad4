/** The checks that need no build. They do not depend on each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A check: a tool of ours with its arguments. It passes when the tool ends with 0. */
export interface Check {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

/** Each has its own library and types: core knows neither Google nor the browser, pages know the browser only. */
const PROJECTS = ['.', 'src/core', 'src/ui', 'tests', 'playground', 'playground/page', 'build', 'bench'];

/** The slowest come first, so that the two that run at a time end together. */
export const CHECKS: readonly Check[] = [
  { name: 'format', tool: 'prettier', args: ['--check', '--cache', '--log-level=warn', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings', '--format=stylish'] },
  { name: 'unused code', tool: 'knip', args: ['--no-progress'] },
  ...PROJECTS.map((folder) => ({
    name: `types of ${folder === '.' ? 'src' : folder}`,
    tool: 'typescript',
    args: ['--project', folder, '--pretty', 'false'],
  })),
];

/** The file that runs an installed tool, started with Node itself: the links in node_modules/.bin differ on Windows. */
export function toolFile(tool: string): string {
  const folder = join(process.cwd(), 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[tool] ?? bin['tsc']);
  if (!file) throw new Error(`The package ${tool} has no command of its own name.`);
  return join(folder, file);
}
