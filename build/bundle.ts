/** Bundling with esbuild, for what runs in Apps Script. */
import { build, type BuildOptions, type Message } from 'esbuild';
import { BuildError } from './build-error';

/** What Apps Script reads for certain: newer class fields were refused at push, see docs/design.md. */
const LANGUAGE = 'es2019';

/** Bundles one file of the project into a single text. Everything that esbuild complains of stops the build. */
export async function bundle(root: string, file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await runEsbuild({ ...forScript(root, file), ...options });
  return outputFiles.map(({ text }) => text).join('');
}

/** The same with the way back to the sources, which stand in the map as seen from the project's folder. */
export async function bundleWithMap(root: string, file: string, options: BuildOptions) {
  const { outputFiles } = await runEsbuild({
    ...forScript(root, file),
    outfile: 'Code.js',
    sourcemap: 'external',
    sourcesContent: false,
    ...options,
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { text: ending('.js'), map: ending('.map') };
}

const forScript = (root: string, file: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [file],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // Strict mode is declared once, at the top of Code.js.
  tsconfigRaw: {},
});

/** Runs esbuild in memory; an error or a warning becomes a BuildError that names file and line. */
export async function runEsbuild(options: BuildOptions) {
  const result = await build({
    bundle: true,
    write: false,
    target: LANGUAGE,
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
  }).catch((failure: { errors?: Message[] }) => {
    if (failure.errors?.[0]) throw new BuildError(sentence(failure.errors[0]));
    throw failure;
  });
  const [warning] = result.warnings;
  if (warning) throw new BuildError(sentence(warning));
  return { outputFiles: result.outputFiles ?? [] };
}

function sentence({ location, text, notes }: Message): string {
  const where = location ? `${location.file}:${location.line}: ` : '';
  const hint = notes[0]?.location ? ` (see ${notes[0].location.file}:${notes[0].location.line})` : '';
  return `${where}${text.replace(/\.$/, '')}${hint}.`;
}
