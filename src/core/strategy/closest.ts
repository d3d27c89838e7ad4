/** The likeliest meaning of a mistyped ID or name. */
import { label, normaliseName, type Item } from './item';

type Named = Pick<Item, 'id' | 'name'>;

/** A suggestion further off than this share of its letters would confuse more than help. */
const MOST_DIFFERENT = 0.4;

/** The item whose ID or name is nearest to the text, or undefined where none is near. */
export function closest<I extends Named>(text: string, items: readonly I[]): I | undefined {
  const said = normaliseName(text);
  const code = CODE.exec(said) ?? CODE.exec(said.replace(ZERO_FOR_O, '$1o'));
  return code ? closestCode(code, items) : closestName(said, items);
}

function closestName<I extends Named>(said: string, items: readonly I[]): I | undefined {
  let best: I | undefined;
  let least = MOST_DIFFERENT;
  for (const item of items) {
    for (const name of [item.name, label(item)]) {
      const difference = differing(said, normaliseName(name), least);
      if (difference < least) [best, least] = [item, difference];
    }
  }
  return best;
}

/** P0-6 is PO-6, typed with the wrong finger. */
const ZERO_FOR_O = /^([a-z]+)0(?=[-_ ]?\d)/;

const CODE = /^([a-z]{1,6})[-_ ]?(\d+(?:\.\d+)*)$/;

/**
 * Codes are alike by nature: CO-9 is no mistyped CO-1, but another row. Near is one digit too many or too few (CO-11 for CO-1), or one
 * wrong letter before the same number (CP-1), and only where a single item is that near.
 */
function closestCode<I extends Named>(code: RegExpExecArray, items: readonly I[]): I | undefined {
  const [, letters = '', digits = ''] = code;
  const near = items.filter((item) => {
    const [, otherLetters = '', otherDigits = ''] = CODE.exec(normaliseName(item.id)) ?? [];
    if (letters === otherLetters) {
      if (digits === otherDigits) return true;
      return digits.length !== otherDigits.length && edits(digits, otherDigits) === 1;
    }
    return digits === otherDigits && letters.length > 1 && edits(letters, otherLetters) === 1;
  });
  return near.length === 1 ? near[0] : undefined;
}

/** Edits as a share of the longer text; of texts that differ more than is asked for, no more than that they do. */
function differing(a: string, b: string, most: number): number {
  const longer = Math.max(a.length, b.length);
  const apart = Math.abs(a.length - b.length) / longer;
  return apart >= most ? apart : edits(a, b, most * longer) / longer;
}

/** Letters to add, drop or change (Levenshtein). Where they are more than `most` it ends early, with some number above it. */
function edits(a: string, b: string, most = Infinity): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = [...above];
  for (let i = 1; i <= a.length; i++) {
    let left = i;
    let fewest = i;
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(swap, (above[j] ?? 0) + 1, left + 1);
      row[j] = left;
      if (left < fewest) fewest = left;
    }
    if (fewest > most) return fewest;
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}
