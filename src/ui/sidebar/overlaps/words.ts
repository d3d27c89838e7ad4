/** Small wordings of Find the overlaps. */
import type { Confidence } from '../../../core/language/overlaps/overlap';
import type { AcceptedMany } from '../../../rpc/overlaps';
import { counted } from '../parts/in-words';

export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  strong: 'Strong match',
  possible: 'Possible match',
  weak: 'Weak match',
};

export const KINDS = { productObjectives: 'Product objective', initiatives: 'Initiative' } as const;

/** By strength: the word on the button, and the key that presses it. */
export const STRENGTHS: ReadonlyMap<number, { readonly word: string; readonly key: string }> = new Map([
  [9, { word: 'Strong', key: '9' }],
  [3, { word: 'Medium', key: '3' }],
  [1, { word: 'Weak', key: '1' }],
  [-3, { word: 'Works against', key: '-' }],
]);

const MOST_TOLD = 3;

/** What was not written, with the reasons. */
export function leftSentence(left: AcceptedMany['left']): string {
  if (left.length === 0) return '';
  const told = left.slice(0, MOST_TOLD).map(({ why }) => why);
  const more = left.length - told.length;
  return [
    `${counted(left.length, 'row')} left as ${left.length === 1 ? 'it is' : 'they are'}.`,
    ...told,
    more > 0 ? `And ${more} more.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
