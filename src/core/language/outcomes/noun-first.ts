/** Texts that begin with a thing, a number or people: what is said of them tells. */
import type { Judged, Said } from './judged';
import { isPast } from './lemmas';
import { phraseAt } from './phrase';

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
  if (has('comparatives', first)) {
    return isMade
      ? { class: 'Output', kind: 'delivery', words }
      : { class: 'Outcome', kind: hasLevel ? 'outcome' : 'vague', words };
  }
  if (actor !== undefined) {
    const isDoneTo = tokens.slice(actor).some(({ word }) => DONE_TO.has(word));
    if (isDoneTo) return { class: 'Output', kind: 'counted', words: tokens.length };
    if (tokens.length > 1) return { class: 'Outcome', kind: 'level', words: Math.max(words, actor + 1) };
  }
  if (phrase.nature === 'measure' || phrase.nature === 'change') {
    return { class: 'Outcome', kind: hasLevel || phrase.counted ? 'level' : 'vague', words };
  }
  if (isDone) {
    return {
      class: 'Output',
      kind: phrase.counted || phrase.share ? 'counted' : 'delivery',
      words: Math.max(words, done + 1),
    };
  }
  if (hasLevel && !(phrase.counted && isMade && !phrase.share)) {
    return { class: 'Outcome', kind: 'level', words };
  }
  if (isMade) {
    return {
      class: 'Output',
      kind: phrase.counted ? 'counted' : phrase.nature === 'work' ? 'activity' : 'delivery',
      words,
    };
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
    const isPlural = /s$|people|staff|everyone|everybody|anyone|nobody|who|children|men$/.test(word);
    return (
      isPlural && has('actors', word) && !(has('things', next) || has('work', next) || has('metrics', next))
    );
  });
  if (at < 0) return undefined;
  const before = tokens.slice(0, at);
  return before.some(({ word }) => /^(?:for|to|with|by|from)$/.test(word)) ? undefined : at;
}
