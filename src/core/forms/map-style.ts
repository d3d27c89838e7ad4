/** How a map writes its contributions: numbers, words or ticks. A person's map keeps its own way where it has a word for the strength. */
import { isBlank, type Cell } from '../tables/cell';
import { MEDIUM, readStrength } from '../strategy/contribution-map';

export type MapStyle =
  | { readonly kind: 'numbers' }
  | { readonly kind: 'ticks' }
  /** The word that the map uses for each strength. */
  | { readonly kind: 'words'; readonly words: ReadonlyMap<number, string> };

/** Words that belong together: a map that says "high" says "low", not "weak". */
const FAMILIES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['strong', 9],
    ['medium', 3],
    ['weak', 1],
    ['none', 0],
  ],
  [
    ['high', 9],
    ['medium', 3],
    ['low', 1],
    ['none', 0],
  ],
  [
    ['s', 9],
    ['m', 3],
    ['w', 1],
  ],
  [
    ['yes', 3],
    ['no', 0],
  ],
  [['x', 3]],
  [['✓', 3]],
];

/** @param cells of the matrix, in any order */
export function styleOf(cells: readonly Cell[]): MapStyle {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length > 0 && filled.every((cell) => typeof cell === 'boolean')) return { kind: 'ticks' };
  const texts = filled.filter((cell) => typeof cell === 'string').map((cell) => cell.trim());
  if (texts.length === 0 || texts.length < filled.length) return { kind: 'numbers' };
  const family = FAMILIES.find((words) =>
    texts.every((text) => words.some(([word]) => word === text.toLowerCase())),
  );
  if (!family) return { kind: 'numbers' };
  return { kind: 'words', words: new Map(family.map(([word, strength]) => [strength, spelt(word, texts)])) };
}

/** As the map spells it already, or with a capital where its other words have one. */
function spelt(word: string, texts: readonly string[]): string {
  const same = texts.find((text) => text.toLowerCase() === word);
  if (same !== undefined) return same;
  if (texts.every((text) => text === text.toUpperCase())) return word.toUpperCase();
  const capital = texts.every((text) => /^\p{Lu}/u.test(text));
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

export interface StyledStrength {
  readonly cell: Cell;
  /** The map has no word for it, so that a number stands among its words. */
  readonly isNumber: boolean;
}

/** @returns undefined where ticks cannot say it */
export function styled(strength: number, style: MapStyle): StyledStrength | undefined {
  if (style.kind === 'ticks') {
    return strength === MEDIUM || strength === 0 ? { cell: strength === MEDIUM, isNumber: false } : undefined;
  }
  const word = style.kind === 'words' ? style.words.get(strength) : undefined;
  return word === undefined
    ? { cell: strength, isNumber: style.kind === 'words' }
    : { cell: word, isNumber: false };
}

/** What a cell of the map counts as; the primary company objective counts as strong while the map says nothing. */
export function countsAs(cell: Cell, isPrimary: boolean, strong: number): number | undefined {
  if (isBlank(cell)) return isPrimary ? strong : 0;
  return readStrength(cell);
}
