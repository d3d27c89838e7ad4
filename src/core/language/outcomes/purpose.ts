/** The result that stands behind the work: "Launch the portal to cut calls by a third". */
import { atFirstUse } from '../../at-first-use';
import type { Said } from './judged';
import type { Lexicon } from './lists';
import { phraseAt } from './phrase';
import { firstMatch, LEVELS } from './signals';
import type { Token } from './tokens';

/** Words behind which a verb of change says what the work is for. */
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
const CONJUNCTIONS = atFirstUse(() => [
  /\b(?:so that|such that|in order (?:to|that)|so as to|resulting in|leading to|with the (?:goal|aim) (?:of|to)|aim(?:ed|ing) (?:at|to))\b/iu,
  /\bso (?=(?:\p{L}+ )?\p{L}+s\b)/iu,
  /\b(?:used|adopted) by\b/iu,
  /\bfor (?:faster|cleaner|better|easier|shorter|higher|lower|fewer|cheaper|safer)\b/iu,
  /(?:\band|,) (?:then )?(?:make sure|ensure|get)\b/iu,
  /\bwith (?:less|more|fewer|at least|at most|under|over|no more)\b[^.]{0,30}%/iu,
  /[.;,] (?:improved|reduced|increased|faster|fewer|lower|higher)\b/iu,
  /\s\bto (?:help|enable|allow|let|make it|ensure|drive|support)\b/iu,
]);

export interface Purpose {
  readonly isMeasured: boolean;
}

/** @param from how many words belong to the work for certain */
export function purposeIn({ text, tokens, has }: Said, from: number): Purpose | undefined {
  const joined = firstMatch(text, CONJUNCTIONS())?.start ?? Infinity;
  const index = tokens.findIndex(
    ({ start }, i) => i >= Math.max(from, 1) && opensResult(text.slice(0, start), tokens, i, has),
  );
  const at = Math.min(joined, tokens[index]?.start ?? Infinity);
  if (at === Infinity) return undefined;
  // "Brings 200 new members" counts what it changes.
  const { counted, nature } = phraseAt(tokens, Math.max(index, 0) + 1, has);
  const isCounted = index >= 0 && counted && (nature === 'actor' || nature === 'measure');
  return { isMeasured: isCounted || firstMatch(text.slice(at), LEVELS()) !== undefined };
}

function opensResult(before: string, tokens: readonly Token[], at: number, has: Lexicon): boolean {
  const word = tokens[at]?.word ?? '';
  const last = tokens[at - 1]?.word ?? '';
  const isChange = has('change', word);
  const yields = isChange || has('better', word) || has('tending', word) || has('yields', word);
  if (yields && word.endsWith('ing') && /,\s*(?:thereby\s+|thus\s+)?$/.test(before)) return true;
  if (/^(?:that|which|who)$/.test(last)) return yields || has('frames', word);
  if (last === 'and') return isChange;
  // "End to end" is no purpose.
  if (!BEFORE.has(last) || tokens[at - 2]?.word === word) return false;
  const serves = has('tending', word) && /^(?:measure|actor)$/.test(phraseAt(tokens, at + 1, has).nature);
  return isChange || serves || has('better', word) || (word === 'make' && last === 'to');
}
