/** Texts that begin with a thing, a number or people: what is said of them tells. */
import type { Judged, Said } from './judged';
import { isPast } from './lemmas';
import { natureOfWord, phraseAt, type Phrase } from './phrase';
import { wordList } from '../../word-list';

const DONE =
  /\b(?:live|done|ready|complete|completed|operational|finished|shipped|launched|in place|in production|in stores|up and running|signed off|available (?:in|on|for|to)|out)\b/iu;
/** Said even of a measure: "Response times in place" means that somebody wrote them down. */
const THERE = /\b(?:in place|(?:is|are|goes|go) live)\b/iu;

export function nounFirst(said: Said): Judged {
  const { tokens, has, hasLevel, text } = said;
  const phrase = phraseAt(tokens, 0, has);
  const words = Math.max(phrase.to, 1);
  const isMade = phrase.nature === 'thing' || phrase.nature === 'work';
  const result = (kind: Judged['kind'], until = words): Judged => ({ class: 'Outcome', kind, words: until });
  const work = (kind: Judged['kind'], more: Partial<Judged> = {}): Judged => ({
    class: 'Output',
    kind,
    words,
    ...more,
  });
  const done = tokens.findIndex(
    ({ word }, i) => i >= phrase.from && i > 0 && isPast(word) && has('delivery', word),
  );
  const isDone = done > 0 || DONE.test(text);
  const actor = actorIn(said);
  if (actor !== undefined) {
    if (tokens.slice(actor).some(({ word }) => isDoneTo(word))) {
      return work('counted', { words: tokens.length, isDone });
    }
    if (tokens.length > 1) return result('level', Math.max(words, actor + 1));
  }
  const first = tokens[0]?.word ?? '';
  if (has('comparatives', first) || has('qualities', first)) {
    return isMade ? work('delivery') : result(hasLevel ? 'outcome' : 'vague');
  }
  const isMeasure =
    phrase.nature === 'measure' || phrase.nature === 'change' || namesMeasure(said, phrase, isDone);
  if (isMeasure && !THERE.test(text)) {
    const isLevel = hasLevel || phrase.counted || /\d/.test(text);
    return result(isLevel ? 'level' : 'vague');
  }
  if (isDone) {
    const kind = phrase.counted || phrase.share ? 'counted' : 'delivery';
    return work(kind, { words: Math.max(words, done + 1), isDone });
  }
  const holds = tokens.slice(phrase.to).some(({ word }) => /^(?:has|have|with|in|into)$/.test(word));
  if (phrase.share && isMade && holds) return work('counted', { isDone: true });
  if (hasLevel && !(phrase.counted && isMade && !phrase.share)) return result('level');
  if (!isMade && tokens.slice(1, 7).some(({ word }) => /^(?:can|cannot|no)$/.test(word))) {
    return result('level');
  }
  if (phrase.counted) return work('counted');
  if (isMade) return work(phrase.nature === 'work' ? 'activity' : 'delivery');
  return { class: tokens.length > 1 ? 'Output' : 'Unclear', kind: 'unclear', words, isGuess: true };
}

/** Counted against something: per capita, per 1,000 orders, (% positive). */
const RATED = /\bper (?:capita|head|person|employee|customer|user|unit|\d)|\(%|%[^()]*\)$/iu;

/** "Percent of leases below market rates", "Volume of purchases", "Change in water levels": names of measures, as reports use them. */
function namesMeasure({ tokens, text }: Said, { nature }: Phrase, isDone: boolean): boolean {
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  if (/^(?:percent|percentage|share|proportion|rate)$/.test(first)) return true;
  if ((first === 'change' && second === 'in') || RATED.test(text)) return true;
  return /^(?:number|volume|amount|total|count)$/.test(first) && nature === 'unknown' && !isDone;
}

/** Words that stand behind a verb and hardly behind a noun. */
const TAKES = /^(?:their|our|us|it|them|an?|the|that|how|within|without)$/;
const isDoneTo = wordList(
  'trained hired interviewed surveyed recruited onboarded certified contacted invited staffed coached consulted visited briefed',
);

/** The position of people who do something, in the first words and in the plural: "90 % of teams deploy daily". */
function actorIn({ tokens, has }: Said): number | undefined {
  const at = tokens.slice(0, 7).findIndex(({ word }, i) => {
    const next = tokens[i + 1]?.word ?? '';
    const isPlural = /s$|^(?:people|staff|everyone|everybody|anyone|nobody|who|children|women|men)$/.test(
      word,
    );
    if (!isPlural || natureOfWord(word, has) !== 'actor') return false;
    // "Guests rate their stay": what looks like a noun is what they do.
    const does = has('delivery', next) || TAKES.test(tokens[i + 2]?.word ?? '');
    return does || !(has('things', next) || has('work', next) || has('metrics', next));
  });
  if (at < 0) return undefined;
  const before = tokens.slice(0, at);
  return before.some(({ word }) => /^(?:for|to|with|by|from)$/.test(word)) ? undefined : at;
}
