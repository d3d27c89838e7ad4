/** `npm run build`: builds the add-on into dist/ and says what came of it. With `-- --add-on` for the Marketplace instead of one file. */
import { join } from 'node:path';
import { buildAddOn, type BuildReport } from './add-on';
import { BuildError } from './build-error';
import { PLAIN } from './edition';

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
  const isPublished = process.argv.includes('--add-on');
  console.log(
    describe(await buildAddOn({ root, out: join(root, 'dist'), target: { ...PLAIN, isPublished } })),
  );
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`The build stopped. ${error.message}`);
  process.exitCode = 1;
}
