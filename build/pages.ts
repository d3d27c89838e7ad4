/** Browser pages: src/ui/<name>/page.tsx becomes one <name>.html with its script and style inside. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error';
import { runEsbuild } from './bundle';
import { builtIn, hasPage, type Target } from './edition';
import { licenceComment } from './licences';

/** A page that the page's script fills; links open beside the sheet, because a frame of Google's may not leave its page. */
const frame = (style: string, script: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<style>${style}</style>
</head>
<body>
<div id="page" data-nonce="" data-screen=""></div>
<script>${script}</script>
</body>
</html>
`;

/** All pages of the project, by file name. */
export async function makePages(root: string, target: Target): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'src/ui');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const names = found.filter((name) => existsSync(join(folder, name, 'page.tsx')) && hasPage(target, name));
  const pages = names
    .sort()
    .map(async (name) => [`${name}.html`, await makePage(root, name, target)] as const);
  return new Map(await Promise.all(pages));
}

async function makePage(root: string, name: string, target: Target): Promise<string> {
  const { outputFiles, packages } = await runEsbuild({
    absWorkingDir: root,
    entryPoints: [`src/ui/${name}/page.tsx`],
    outdir: 'page',
    platform: 'browser',
    format: 'iife',
    minify: true,
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"', ...builtIn(target) },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  const html = frame(text('.css'), licenceComment(packages) + text('.js'));
  checkPage(name, html);
  return html;
}

/** HtmlService reads `<?` as a scriptlet, and browsers read script after `<!--` differently. */
function checkPage(name: string, html: string): void {
  const [found] = /<\?|<!--/.exec(html) ?? [];
  if (found) {
    const around = html.slice(html.indexOf(found)).slice(0, 30).split('\n')[0];
    throw new BuildError(
      `The page src/ui/${name} holds ${found} at "${around}", which HtmlService misreads: write it so that these characters do not meet.`,
    );
  }
}
