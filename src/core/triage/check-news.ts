/** What a check changed, in a sentence or two. */
import { count, plain } from '../gaps/wording';

export interface CheckFacts {
  readonly found: number;
  readonly fixed: number;
  /** Accepted or fixed gaps that were opened again. */
  readonly reopened: number;
  readonly scoreBefore: number | undefined;
  readonly scoreNow: number | undefined;
}

export function checkNews({ found, fixed, reopened, scoreBefore, scoreNow }: CheckFacts): string {
  const parts = [
    ...(found > 0 ? [count(found, 'new gap')] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(reopened > 0 ? [`${reopened} opened again`] : []),
  ];
  const gaps = parts.length > 0 ? `${parts.join(', ')}.` : 'The same gaps as at the last check.';
  const moved = scoreSentence(scoreBefore, scoreNow);
  return moved === '' ? gaps : `${gaps} ${moved}`;
}

function scoreSentence(before: number | undefined, now: number | undefined): string {
  if (now === undefined) {
    return before === undefined ? '' : 'The alignment score cannot be measured any more.';
  }
  if (before === undefined) return `The alignment score is ${plain(now)}.`;
  return plain(before) === plain(now)
    ? `The alignment score is ${plain(now)}, as before.`
    : `The alignment score went from ${plain(before)} to ${plain(now)}.`;
}
