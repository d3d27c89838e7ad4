/** Makes a line of what people typed: it is data, and says nothing about how a mail is laid out. */
import { atFirstUse } from '../../at-first-use';

/**
 * Control characters, lone halves of characters, and marks that nobody sees but that turn or join writing: they could hide words, or break
 * a header. What joins letters of Hindi, Persian or a family of faces stays.
 */
const UNSEEN = atFirstUse(
  () =>
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/gu,
);

export function tidy(text: string): string {
  return text.replace(UNSEEN(), ' ').replace(/\s+/g, ' ').trim();
}

/** A word has six letters and a space, so a text that is short in letters alone may still have too many words. */
const LETTERS_A_WORD = 6;

/** A tidy text of at most so many characters, and no more words than they usually hold; cut at a word. */
export function clip(text: string, longest: number): string {
  const line = tidy(text);
  const few = line
    .split(' ')
    .slice(0, Math.ceil(longest / LETTERS_A_WORD))
    .join(' ');
  if (few.length <= longest) return few === line ? line : `${few}…`;
  const cut = few.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${tidy(space > longest / 2 ? cut.slice(0, space) : cut)}…`;
}

/** With a large letter in front and a full stop behind. */
export function asSentence(text: string): string | undefined {
  const line = tidy(text);
  if (line === '') return undefined;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.?!…]$/.test(line) ? '' : '.'}`;
}

/** The address where it is one that a browser opens safely; undefined for all else. */
export function webAddress(text: string | undefined): string | undefined {
  const address = (text ?? '').trim();
  return /^https?:\/\/[^\s"'<>`\\\p{C}]+$/iu.test(address) ? address : undefined;
}
