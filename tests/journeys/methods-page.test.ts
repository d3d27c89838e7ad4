/** docs/methods.md says what the formulas give: each "Try" line of it is typed into a cell of the local Sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCellDocs } from '../../src/core/cells/all-cell-docs';
import { openWith } from './journey';

const page = readFileSync(join(process.cwd(), 'docs/methods.md'), 'utf8');
const tries = [...page.matchAll(/^Try: `(=.+)` gives (.+\.)$/gm)].map(
  ([, formula = '', gives = '']) => [formula, gives] as const,
);

test('every function has its place on the page, and can be tried', () => {
  expect(allCellDocs.filter(({ name }) => !page.includes(name)).map(({ name }) => name)).toEqual([]);
  const tried = tries.map(([formula]) => formula).join();
  expect(allCellDocs.filter(({ name }) => !tried.includes(name)).map(({ name }) => name)).toEqual([]);
  expect(page.match(/^Try/gm)).toHaveLength(tries.length);
});

test.each(tries)('%s gives %s', (formula, gives) => {
  const host = openWith({ Mine: [] });
  host.person.type('Mine', 'A1', formula);
  const cells = host.values('Mine').flat();
  const wanted = gives.split(' · ');
  const shown = cells.map((cell, i) => asPrecisely(cell, (wanted[i] ?? '').replace(/\.$/, '')));
  // A sentence in the last cell has its own full stop, which ends the line too.
  expect(`${shown.join(' · ').replace(/\.$/, '')}.`).toBe(gives);
});

/** A number with as many decimals as the page gives it. */
function asPrecisely(cell: string, as: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(as) && cell !== '' && Number.isFinite(Number(cell));
  return isNumber ? Number(cell).toFixed(as.split('.')[1]?.length ?? 0) : cell;
}
