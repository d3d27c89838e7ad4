/**
 * `npm run build`: builds the add-on into dist/ and says what came of it. With `-- --add-on` for the Marketplace instead of one file:
 * for mail only, because a page that a publisher runs cannot open the sheets of others.
 */
import { join } from 'node:path';
import { buildAddOn, type BuildReport } from './add-on';
import { BuildError } from './build-error';
import { FOR_MARKETPLACE, PLAIN } from './edition';

function describe({ files, functions, loadMilliseconds }: BuildReport): string {
  const cells = functions.filter(({ doc }) => doc).length;
  const sizes = files.map(
    ({ name, bytes }) => `dist/${name.padEnd(18)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`,
  );
  return [
    ...sizes,
    `${functions.length} functions, ${cells} of them for cells; Code.js loads in ${loadMilliseconds.toFixed(1)} ms.`,
  ].join('\n');
}

try {
  const root = process.cwd();
  const target = process.argv.includes('--add-on') ? FOR_MARKETPLACE : PLAIN;
  console.log(describe(await buildAddOn({ root, out: join(root, 'dist'), target })));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`The build stopped. ${error.message}`);
  process.exitCode = 1;
}
