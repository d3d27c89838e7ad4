/** The licences of others whose code is shipped: each asks that its text goes wherever the code goes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error';

const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

/** A comment for the top of a built file; '' where it holds nothing of others. */
export function licenceComment(packages: readonly string[]): string {
  if (packages.length === 0) return '';
  return `\n/*\n${packages.map(licenceOf).join('\n\n')}\n*/\n`;
}

/** @throws BuildError where a package has no licence text, or one that would end the comment */
function licenceOf(name: string): string {
  const folder = join(process.cwd(), 'node_modules', name);
  const file = FILES.map((candidate) => join(folder, candidate)).find((candidate) => existsSync(candidate));
  const text = file === undefined ? '' : readFileSync(file, 'utf8').trim();
  if (text === '' || text.includes('*/')) {
    throw new BuildError(
      `The package ${name} has no licence text that can be shipped with its code: look at node_modules/${name}.`,
    );
  }
  return `Holds code of the package ${name}, under this licence:\n\n${text}`;
}
