/** Whether a formula needs a function, a name or a tab that goes with Throughline. */
import { atFirstUse } from '../at-first-use';

/** All in lower case. */
export interface Going {
  readonly functions: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
}

/** Texts; tabs in quotes; words with what follows them: an exclamation mark after a tab, a bracket after a function. */
const PARTS = atFirstUse(() => /"(?:[^"]|"")*"|'((?:[^']|'')+)'\s*!|([\p{L}_][\p{L}\p{N}_.]*)\s*([!(]?)/gu);

export function needsWhatGoes(formula: string, { functions, names, tabs }: Going): boolean {
  for (const [, quoted, word, sign] of formula.matchAll(PARTS())) {
    if (quoted !== undefined && tabs.has(quoted.replace(/''/g, "'").toLowerCase())) return true;
    if (word === undefined) continue;
    const of = sign === '!' ? tabs : sign === '(' ? functions : names;
    if (of.has(word.toLowerCase())) return true;
  }
  return false;
}
