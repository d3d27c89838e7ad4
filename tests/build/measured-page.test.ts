/** The page that two commands write to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMeasured } from '../../build/measured-page';

test('each command writes its own part, in one order, and leaves the other as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const file = join(folder, 'measured.md');
  writeMeasured('torture', '### Faults\n\nNone.', file);
  writeMeasured('bench', '### Sizes', file);
  writeMeasured('bench', '### Sizes of today\n', file);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  expect(text.slice(text.indexOf('## Speed'))).toMatchInlineSnapshot(`
   "## Speed and size: npm run bench

   <!-- bench begins -->

   ### Sizes of today

   <!-- bench ends -->

   ## Faults: npm run torture

   <!-- torture begins -->

   ### Faults

   None.

   <!-- torture ends -->
   "
  `);
});
