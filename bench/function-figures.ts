/** What each formula costs with long ranges, in the built bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { allCellDocs } from '../src/core/cells/all-cell-docs';
import { medianTime, type Figure } from './figure';
import { FUNCTION_ARGUMENTS, OTHER_SIZES, ROWS } from './function-arguments';

const RUNS = 5;
const LIMIT = 100;

export function functionFigures(dist: string): readonly Figure[] {
  const context = createContext({});
  new Script(readFileSync(join(dist, 'Code.js'), 'utf8')).runInContext(context);
  return allCellDocs.map(({ name }) => {
    const call = context[name] as (...args: readonly unknown[]) => unknown;
    const args = argumentsOf(name);
    checkResult(name, call(...args));
    const value = medianTime(RUNS, () => void call(...args));
    const { size, limit } = OTHER_SIZES[name] ?? { size: `${ROWS} rows`, limit: LIMIT };
    return { name: `=${name} with ${size}`, value, unit: 'ms', limit };
  });
}

function argumentsOf(name: string): readonly unknown[] {
  const args = FUNCTION_ARGUMENTS[name];
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
