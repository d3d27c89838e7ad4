/** Bundling with esbuild, for what runs in Apps Script. */
import { build, type BuildOptions, type Message } from 'esbuild';
import { BuildError } from './build-error';

/** What Apps Script reads for certain: newer class fields were refused at push, see docs/design.md. */
const LANGUAGE = 'es2019';

/** Bundles one file of the project into a single text. Everything that esbuild complains of stops the build. */
export async function bundle(root: string, file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await runEsbuild({
    absWorkingDir: root,
    entryPoints: [file],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Strict mode is declared once, at the top of Code.js.
    tsconfigRaw: {},
    ...options,
  });
  return outputFiles.map(({ text }) => text).join('');
}

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
