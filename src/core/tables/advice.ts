/** What to write instead of a text that is no number but says what its author had in mind. It is never read as one: a wrong number is worse than none. */
import { atFirstUse } from '../at-first-use';
import { shorten } from './problem';

const LONGEST_QUOTE = 60;

const LEVELS = atFirstUse(() => {
  const level = '(?:very\\s+)?(?:high|medium|med|mid|moderate|low|[hml])';
  return new RegExp(`^${level}(\\s*(?:/|-|–|,|to|or|and)\\s*${level})*$`, 'i');
});

/** For a confidence in words. The percentages are those that RICE was published with. */
export function levelAdvice(text: string): string | undefined {
  const match = LEVELS().exec(text);
  if (!match) return undefined;
  const usual = 'For confidence in words, 100 % is usual for high, 80 % for medium and 50 % for low';
  return match[1] === undefined ? `${usual}.` : `${usual}; where two are named, take the lower one.`;
}

const FROM_TO = atFirstUse(() => {
  const amount = "[-−+]?\\s*[$€£]?\\s*\\d(?:[\\d.,']*\\d)?\\s*(?:k|m|bn)?\\s*[%$€£]?";
  const change = `(?:from\\s+(${amount})\\s+to\\s+|(${amount})\\s*(?:->|=>|→|➔)\\s*)(${amount})`;
  return new RegExp(`^${change}(?:\\s+\\p{L}[\\p{L} ]*)?$`, 'iu');
});

/** For a baseline and a target in one cell: "from 12 to 1", "12 -> 1". */
export function fromToAdvice(text: string): string | undefined {
  const [, from, before = from, to] = FROM_TO().exec(text) ?? [];
  if (before === undefined || to === undefined) return undefined;
  return `“${shorten(text, LONGEST_QUOTE)}” is two numbers: ${before.trim()} is the baseline and ${to.trim()} the target, each in a column of its own.`;
}
