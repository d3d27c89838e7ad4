/** The result that stands behind the work: "Launch the portal to cut calls by a third". */
import type { Said } from './judged';
import { firstMatch, LEVELS } from './signals';

const BEFORE = new Set([
  'to',
  'and',
  'thereby',
  'thus',
  'which',
  'that',
  '→',
  '-',
  '–',
  '—',
  ';',
  '(',
  'help',
  'helping',
  'will',
]);
const CONJUNCTION =
  /\b(?:so that|such that|in order (?:to|that)|so as to|resulting in|leading to|with the (?:goal|aim) (?:of|to)|aim(?:ed|ing) (?:at|to)|used by|adopted by|so (?=(?:customers|users|teams|people|they|we|that)\b))/iu;

export interface Purpose {
  readonly isMeasured: boolean;
}

/** @param from how many words belong to the work for certain */
export function purposeIn({ text, tokens, has }: Said, from: number): Purpose | undefined {
  const joined = CONJUNCTION.exec(text);
  const verb = tokens.find(({ word, start }, i) => {
    if (i < Math.max(from, 1) || !(has('change', word) || has('better', word))) return false;
    const before = tokens[i - 1]?.word ?? '';
    if (word.endsWith('ing') && /,\s*(?:thereby\s+|thus\s+)?$/.test(text.slice(0, start))) return true;
    // "End to end" is no purpose.
    return BEFORE.has(before) && tokens[i - 2]?.word !== word && (before !== 'and' || has('change', word));
  });
  const helped = /\bto (?:help|enable|allow|let|make it|ensure|drive|support)\b/iu.exec(text);
  const at = Math.min(
    joined?.index ?? Infinity,
    verb?.start ?? Infinity,
    helped && helped.index > 0 ? helped.index : Infinity,
  );
  if (at === Infinity) return undefined;
  return { isMeasured: firstMatch(text.slice(at), LEVELS) !== undefined };
}
