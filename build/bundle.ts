/** Bundling with esbuild, for what runs in Apps Script. */
import { build, type BuildOptions, type Message, type Metafile } from 'esbuild';
import { BuildError } from './build-error';

/** What Apps Script reads for certain: newer class fields were refused at push, see docs/design.md. */
const LANGUAGE = 'es2019';

/** Bundles one file of the project, or what `options.stdin` says, into a single text. Everything that esbuild complains of stops the build. */
export async function bundle(root: string, file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await runEsbuild({ ...forScript(root, file, options), ...options });
  return outputFiles.map(({ text }) => text).join('');
}

/** The same with the packages of others in it, and with the way back to the sources, which stand in the map as seen from the project's folder. */
export async function bundleWithMap(root: string, file: string, options: BuildOptions) {
  const { outputFiles, packages } = await runEsbuild({
    ...forScript(root, file, options),
    outfile: 'Code.js',
    sourcemap: 'external',
    sourcesContent: false,
    ...options,
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { text: ending('.js'), map: ending('.map'), packages };
}

const forScript = (root: string, file: string, { stdin }: BuildOptions): BuildOptions => ({
  absWorkingDir: root,
  ...(stdin ? {} : { entryPoints: [file] }),
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
    metafile: true,
    target: LANGUAGE,
    charset: 'utf8',
    logLevel: 'silent',
    // The licence of a package stands in front as a whole, see licences.ts.
    legalComments: 'none',
    ...options,
  }).catch((failure: { errors?: Message[] }) => {
    if (failure.errors?.[0]) throw new BuildError(sentence(failure.errors[0]));
    throw failure;
  });
  const [warning] = result.warnings;
  if (warning) throw new BuildError(sentence(warning));
  return {
    outputFiles: result.outputFiles ?? [],
    outputs: result.metafile?.outputs ?? {},
    packages: packagesIn(result.metafile),
  };
}

/** Of each file that is bundled, only what is used remains; a package of which nothing does is not named. */
function packagesIn(metafile: Metafile | undefined): readonly string[] {
  const files = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.entries(inputs));
  const used = files.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const names = used.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? '');
  return [...new Set(names.filter(Boolean))].sort();
}

function sentence({ location, text, notes }: Message): string {
  // Our own rewriting knows the file alone, and says 0.
  const where = location ? `${location.file}${location.line ? `:${location.line}` : ''}: ` : '';
  const hint = notes[0]?.location ? ` (see ${notes[0].location.file}:${notes[0].location.line})` : '';
  return `${where}${text.replace(/\.$/, '')}${hint}.`;
}
