/** What each formula costs with long ranges, in the built bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { allCellDocs } from '../src/core/cells/all-cell-docs';
import { figure, growth, leastTime, reaches, type Section } from './figure';
import { A_TENTH, functionArguments } from './function-arguments';

const SMALL = 1000;
const LARGE = 10_000;
const MOST_MS = 1000;
/** n log n from 1,000 to 10,000 is n^1.12; the rest is what short times are unsure by. */
const MOST_GROWTH = 1.35;
/** Shorter times say nothing of growth. */
const LEAST_MS = 15;
const CELL_LIMIT_MS = 30_000;

export function functionFigures(dist: string): Section {
  // In this realm: a context of its own looks each name of the language up on our side.
  const call = new Script(
    `(() => { ${readFileSync(join(dist, 'Code.js'), 'utf8')}; return throughline_; })()`,
  ).runInThisContext() as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  const rows = allCellDocs.map(({ name }) => {
    const run = call[name];
    if (!run) throw new Error(`The bundle has no ${name}.`);
    const timeWith = (size: number) => {
      const args = argumentsOf(name, size);
      checkResult(name, run(...args));
      return leastTime(3, () => run(...args));
    };
    const [small, large] = [timeWith(SMALL), timeWith(LARGE)];
    const exponent = growth([SMALL, small], [LARGE, large]);
    const isTelling = large >= LEAST_MS;
    const limit = reaches(CELL_LIMIT_MS, [LARGE, large], Math.max(1, exponent));
    return {
      name: `=${name}${A_TENTH.includes(name) ? ', a tenth of the rows' : ''}`,
      cells: [
        figure(small, 'ms'),
        figure(large, 'ms', MOST_MS),
        isTelling ? figure(exponent, 'n^', MOST_GROWTH) : '',
        isTelling ? figure(roundDown(limit), 'rows') : 'more than a file holds',
      ],
    };
  });
  return {
    title: 'Formulas',
    says: `Time of one call on this machine, with ranges of ${SMALL.toLocaleString('en')} and ${LARGE.toLocaleString('en')} rows (a plan with as many initiatives where it takes tables), how it grows between them, and where Google's 30 seconds would be reached if it went on like this. Growth is only told where the time is long enough to tell.`,
    columns: ['formula', '1,000 rows', '10,000 rows', 'grows', '30 s at'],
    rows,
  };
}

/** One significant digit: it is a guess. */
function roundDown(rows: number): number {
  const digit = 10 ** Math.floor(Math.log10(rows));
  return Math.floor(rows / digit) * digit;
}

function argumentsOf(name: string, rows: number): readonly unknown[] {
  const args = functionArguments(rows)[name];
  if (!args) throw new Error(`${name} has no arguments in bench/function-arguments.ts: give it some.`);
  return args;
}

/** A function that refuses its arguments is fast and tells nothing. */
function checkResult(name: string, result: unknown): void {
  const cells = Array.isArray(result) ? (result as unknown[]).flat() : [result];
  const refused = cells.find(
    (cell): cell is string => typeof cell === 'string' && /\bexpected\b/i.test(cell),
  );
  if (refused) throw new Error(`${name} refused what bench/function-arguments.ts gives it: ${refused}`);
}
