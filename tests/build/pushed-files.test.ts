/** What `clasp push` would send to Google. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();

test('exactly the bundle, the manifest and the pages are pushed', async () => {
  const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: root,
  });
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  const pages = readdirSync(join(root, 'src/ui')).filter((name) =>
    existsSync(join(root, 'src/ui', name, 'page.tsx')),
  );
  const isPart = (file: string) => pages.some((name) => file.startsWith(`dist/${name}-`));
  const expected = ['Code.js', 'appsscript.json', ...pages.map((name) => `${name}.html`)];
  expect(filesToPush.filter((file) => !isPart(file)).sort()).toEqual(
    expected.map((name) => `dist/${name}`).sort(),
  );
  expect(filesToPush.length).toBe(readdirSync(join(root, 'dist')).length);
}, 20_000);
