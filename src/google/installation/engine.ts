/** What Google's engine knows of the language. */

/** What the bundle uses, by the name that a report gives it. */
const NEEDED: readonly (readonly [string, () => boolean])[] = [
  ['flatMap', () => typeof Array.prototype.flatMap === 'function'],
  ['matchAll', () => typeof String.prototype.matchAll === 'function'],
  ['normalize', () => typeof String.prototype.normalize === 'function'],
  ['fromEntries', () => typeof Object.fromEntries === 'function'],
  ['Map', () => new Map([[1, 2]]).get(1) === 2],
  ['letters of all scripts in patterns', () => knows('\\p{L}', 'u', 'ä')],
  ['named groups in patterns', () => knows('(?<day>\\d)', '', '1')],
];

/** What it does without; of interest to whoever wants to use it one day. */
const BESIDE: readonly (readonly [string, () => boolean])[] = [
  ['Intl', () => typeof Intl === 'object'],
  ['look-behind in patterns', () => knows('(?<=a)b', '', 'ab')],
];

/** A pattern that the engine does not know is refused when it is made. */
function knows(pattern: string, flags: string, text: string): boolean {
  return new RegExp(pattern, flags).test(text);
}

export function engineHere(): { readonly lacks: readonly string[]; readonly has: readonly string[] } {
  return {
    lacks: NEEDED.flatMap(([name, isThere]) => (holds(isThere) ? [] : [name])),
    has: BESIDE.flatMap(([name, isThere]) => (holds(isThere) ? [name] : [])),
  };
}

function holds(isThere: () => boolean): boolean {
  try {
    return isThere();
  } catch {
    return false;
  }
}
