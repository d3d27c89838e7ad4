/**
 * Browser pages: src/ui/<name>/page.tsx becomes <name>.html with its script and style inside. What a page imports with import()
 * becomes a part of its own, <name>-<folder>.html, which the page asks for when it is wanted.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { BuildError } from './build-error';
import { runEsbuild } from './bundle';
import { builtIn, hasPage, type Target } from './edition';
import { licenceComment } from './licences';
import { cutPage, startScript, type Module } from './page-parts';

/** A page that the page's script fills; links open beside the sheet, because a frame of Google's may not leave its page. */
const frame = (style: string, scripts: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<style>${style}</style>
</head>
<body>
<div id="page" data-nonce="" data-screen=""></div>
${scripts}
</body>
</html>
`;

const FOLDER = 'page';
const START = 'page.js';

type File = readonly [name: string, html: string];

/** All pages of the project and their parts, by file name. */
export async function makePages(root: string, target: Target): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'src/ui');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const names = found.filter((name) => existsSync(join(folder, name, 'page.tsx')) && hasPage(target, name));
  const pages = await Promise.all(names.sort().map((name) => makePage(root, name, target)));
  return new Map(pages.flat());
}

async function makePage(root: string, name: string, target: Target): Promise<readonly File[]> {
  const options = forBrowser(root, `src/ui/${name}/page.tsx`, target);
  const { outputFiles, outputs, packages } = await runEsbuild({ ...options, splitting: true });
  const folder = join(root, FOLDER);
  const texts = new Map(outputFiles.map(({ path, text }) => [relative(folder, path), text.trim()]));
  const textOf = (path: string) => texts.get(relative(FOLDER, path)) ?? '';
  const modules = Object.entries(outputs)
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, { entryPoint, cssBundle = '', imports }]): Module => {
      const isScreen = entryPoint !== undefined && basename(path) !== START;
      return {
        name: basename(path),
        code: textOf(path),
        imports: imports.flatMap((other) => (other.kind === 'import-statement' ? basename(other.path) : [])),
        ...(isScreen ? { screen: { part: basename(dirname(entryPoint)), css: textOf(cssBundle) } } : {}),
      };
    });
  const style = await frameStyle(options);
  const files =
    modules.length > 1
      ? await frameAndParts({ name, style, licences: licenceComment(packages), modules, target })
      : [[name, frame(style, oneScript(licenceComment(packages), textOf(join(FOLDER, START))))] as const];
  files.forEach(([file, html]) => checkPage(file, html));
  return files.map(([file, html]) => [`${file}.html`, html] as const);
}

const oneScript = (licences: string, code: string) => `<script>${licences}(()=>{${code}})()</script>`;

interface Cut {
  readonly name: string;
  readonly style: string;
  /** They stand in the frame only, because no part comes without it. */
  readonly licences: string;
  readonly modules: readonly Module[];
  readonly target: Target;
}

async function frameAndParts({ name, style, licences, modules, target }: Cut): Promise<readonly File[]> {
  const registry = forBrowser(process.cwd(), 'src/ui/part-registry.ts', target);
  const { outputFiles } = await runEsbuild({ ...registry, format: 'iife' });
  const cut = cutPage(modules, START);
  const scripts = [
    `<script>${licences}${outputFiles[0]?.text.trim()}\n${cut.frame}</script>`,
    `<script id="start">${startScript(START)}</script>`,
  ];
  const parts = cut.parts.map((part) => [`${name}-${part.name}`, part.html] as const);
  return [[name, frame(style, scripts.join('\n'))], ...parts];
}

/** The style without that of screens that come later, which esbuild would put into it. */
async function frameStyle(options: BuildOptions): Promise<string> {
  const leaveOut: Plugin = {
    name: 'leave out what comes later',
    setup: (build) =>
      build.onResolve({ filter: /./ }, ({ kind }) =>
        kind === 'dynamic-import' ? { external: true } : undefined,
      ),
  };
  const { outputFiles } = await runEsbuild({ ...options, plugins: [leaveOut] });
  return outputFiles.find(({ path }) => path.endsWith('.css'))?.text.trim() ?? '';
}

const forBrowser = (root: string, entry: string, target: Target): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [entry],
  outdir: FOLDER,
  platform: 'browser',
  format: 'esm',
  minify: true,
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"', ...builtIn(target) },
});

/** HtmlService reads `<?` as a scriptlet, and browsers read script after `<!--` differently. */
function checkPage(name: string, html: string): void {
  const [found] = /<\?|<!--/.exec(html) ?? [];
  if (found) {
    const around = html.slice(html.indexOf(found)).slice(0, 30).split('\n')[0];
    throw new BuildError(
      `The page ${name}.html holds ${found} at "${around}", which HtmlService misreads: write it so that these characters do not meet.`,
    );
  }
}
