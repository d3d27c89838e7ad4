/** Texts that begin with a thing, a number or people: what is said of them tells. */
import type { Judged, Said } from './judged';
import { isPast } from './lemmas';
import { natureOfWord, phraseAt } from './phrase';

const DONE =
  /\b(?:live|done|ready|complete|completed|operational|finished|shipped|launched|in place|in production|in stores|up and running|signed off|available (?:in|on|for|to)|out)\b/iu;

export function nounFirst(said: Said): Judged {
  const { tokens, has, hasLevel, text } = said;
  const first = tokens[0]?.word ?? '';
  const phrase = phraseAt(tokens, 0, has);
  const words = Math.max(phrase.to, 1);
  const isMade = phrase.nature === 'thing' || phrase.nature === 'work';
  const done = tokens.findIndex(
    ({ word }, i) => i >= phrase.from && i > 0 && isPast(word) && has('delivery', word),
  );
  const isDone = done > 0 || DONE.test(text);
  const actor = actorIn(said);
  const result = (kind: Judged['kind']): Judged => ({ class: 'Outcome', kind, words });
  if (actor !== undefined) {
    const isDoneTo = tokens.slice(actor).some(({ word }) => DONE_TO.has(word));
    if (isDoneTo) return { class: 'Output', kind: 'counted', words: tokens.length, isDone };
    if (tokens.length > 1) return { ...result('level'), words: Math.max(words, actor + 1) };
  }
  if (has('comparatives', first) || has('qualities', first)) {
    return isMade ? { class: 'Output', kind: 'delivery', words } : result(hasLevel ? 'outcome' : 'vague');
  }
  // "Percent of leases below market rates" is the name of a measure.
  if (/^(?:percent|percentage|share|proportion|rate)$/.test(first))
    return result(hasLevel ? 'level' : 'vague');
  if (phrase.nature === 'measure' || phrase.nature === 'change') {
    return result(hasLevel || phrase.counted ? 'level' : 'vague');
  }
  if (isDone) {
    const kind = phrase.counted || phrase.share ? 'counted' : 'delivery';
    return { class: 'Output', kind, words: Math.max(words, done + 1), isDone };
  }
  if (
    phrase.share &&
    isMade &&
    tokens.slice(phrase.to).some(({ word }) => /^(?:has|have|with|in|into)$/.test(word))
  ) {
    return { class: 'Output', kind: 'counted', words, isDone: true };
  }
  if (hasLevel && !(phrase.counted && isMade && !phrase.share)) return result('level');
  if (!isMade && tokens.slice(1, 7).some(({ word }) => /^(?:can|cannot|no)$/.test(word)))
    return result('level');
  if (isMade) {
    const kind = phrase.counted ? 'counted' : phrase.nature === 'work' ? 'activity' : 'delivery';
    return { class: 'Output', kind, words };
  }
  if (phrase.counted) return { class: 'Output', kind: 'counted', words };
  return { class: tokens.length > 2 ? 'Output' : 'Unclear', kind: 'unclear', words, isGuess: true };
}

const DONE_TO = new Set(
  'trained hired interviewed surveyed recruited onboarded certified contacted invited staffed coached consulted visited briefed'.split(
    ' ',
  ),
);

/** The position of people who do something, in the first words and in the plural: "90 % of teams deploy daily". */
function actorIn({ tokens, has }: Said): number | undefined {
  const at = tokens.slice(0, 7).findIndex(({ word }, i) => {
    const next = tokens[i + 1]?.word ?? '';
    const isPlural = /s$|^(?:people|staff|everyone|everybody|anyone|nobody|who|children|women|men)$/.test(
      word,
    );
    if (!isPlural || natureOfWord(word, has) !== 'actor') return false;
    return !(has('things', next) || has('work', next) || has('metrics', next)) || has('delivery', next);
  });
  if (at < 0) return undefined;
  const before = tokens.slice(0, at);
  return before.some(({ word }) => /^(?:for|to|with|by|from)$/.test(word)) ? undefined : at;
}
