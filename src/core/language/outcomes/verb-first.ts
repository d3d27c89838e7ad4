/** Texts that begin with a verb: the verb tells, together with what it is about. */
import type { Judged, Said } from './judged';
import { nounFirst } from './noun-first';
import { isNumber, phraseAt, type Phrase } from './phrase';
import { QUALITY_COMPARATIVE } from './signals';

const MILESTONE = new Set('reach achieve attain hit become gain earn secure pass meet'.split(' '));
const STAYS = new Set('maintain keep sustain preserve remain stay protect safeguard'.split(' '));
const UP = new Set('increase grow raise double triple quadruple boost multiply expand extend'.split(' '));
const HELPS = new Set('enable allow help let empower equip encourage'.split(' '));
/** Nouns so wide that nothing follows from bettering them. */
const SOFT = new Set(
  'experience process way thing product offering service operation communication culture ux ui user-experience area aspect approach practice workflow life world everything it'.split(
    ' ',
  ),
);

export function verbFirst(said: Said): Judged | undefined {
  const { tokens, has } = said;
  const verb = tokens[0]?.word ?? '';
  const isPlural = /[^s]s$/.test(verb) && !has('change', verb);
  if (isPlural || isLedByMeasure(said)) return undefined;
  const is = (set: ReadonlySet<string>) =>
    set.has(verb) || set.has(verb.replace(/(?:ing|d|ed)$/, '')) || set.has(verb.replace(/ing$/, 'e'));
  const object = phraseAt(tokens, 1, has);
  const isMade = object.nature === 'thing' || object.nature === 'work';
  if (is(HELPS)) return helps(said, object);
  if (verb === 'make' || verb === 'making') return makes(said, object);
  if (has('frames', verb)) return framed(said);
  if (has('yields', verb) && isResult(object, said, verb)) {
    return { class: 'Outcome', kind: 'outcome', words: object.to };
  }
  if (has('change', verb)) {
    if (is(STAYS)) {
      return isMade && !said.hasLevel
        ? { class: 'Output', kind: 'activity', words: 1 }
        : { class: 'Outcome', kind: 'maintenance', words: 1 };
    }
    if (isMade && !said.hasLevel && is(MILESTONE)) {
      return { class: 'Output', kind: 'delivery', words: object.to };
    }
    if (is(UP) && isMade && !said.hasLevel) return { class: 'Output', kind: 'counted', words: object.to };
    return { class: 'Outcome', kind: 'outcome', words: 1 };
  }
  if (has('better', verb)) return betters(said, object);
  if (has('delivery', verb)) {
    const kind = object.counted ? 'counted' : object.nature === 'work' ? 'activity' : 'delivery';
    return { class: 'Output', kind, words: 1 };
  }
  return undefined;
}

/** "Support tickets below 50", "Win rate above 30 %": the first word belongs to a measure. */
function isLedByMeasure({ tokens, has }: Said): boolean {
  const { to, nature } = phraseAt(tokens, 0, has);
  if (nature !== 'measure' || to < 2) return false;
  const next = tokens[to]?.word ?? '';
  const after = tokens[to + 1]?.word ?? '';
  return (
    /^(?:below|under|above|over|at|is|are|stays|falls|reaches|exceeds|[<>≤≥=:])$/.test(next) &&
    (/^(?:is|are)$/.test(next) ||
      /\d/.test(after) ||
      /^[€$£¥]$/.test(after) ||
      isNumber(after) ||
      after === 'least' ||
      after === 'most')
  );
}

function isResult(object: Phrase, said: Said, verb: string): boolean {
  if (object.nature === 'measure' || object.nature === 'change') {
    return said.hasLevel || object.counted || verb === 'drive';
  }
  return (
    object.nature === 'actor' &&
    object.counted &&
    /^(?:clos|sign|land|attract|get|win|convert|retain|secur|generat)/.test(verb)
  );
}

function helps(said: Said, object: Phrase): Judged {
  const speaksOfPeople =
    object.nature === 'actor' || /\bto\s+\p{L}+/u.test(said.text.slice(said.tokens[object.to - 1]?.end ?? 0));
  return speaksOfPeople
    ? { class: 'Outcome', kind: said.hasLevel ? 'outcome' : 'vague', words: object.to }
    : { class: 'Output', kind: 'delivery', words: object.to };
}

function makes(said: Said, object: Phrase): Judged {
  const rest = said.text.slice(said.tokens[0]?.end ?? 0);
  if (/^\s+sure\b/i.test(rest)) return framed(said, 2);
  if (QUALITY_COMPARATIVE.test(rest)) return { class: 'Outcome', kind: 'outcome', words: 1 };
  if (object.nature === 'measure') return { class: 'Outcome', kind: 'outcome', words: object.to };
  return { class: 'Output', kind: 'delivery', words: 1 };
}

/** What stands behind "ensure", "have" or "get" decides. */
function framed(said: Said, skip = 1): Judged {
  const rest = said.tokens[skip]?.word === 'that' ? skip + 1 : skip;
  const tokens = said.tokens.slice(rest);
  if (tokens.length === 0) return { class: 'Unclear', kind: 'unclear', words: rest };
  const inner = nounFirst({ ...said, tokens });
  const words = rest + inner.words;
  if (
    inner.isGuess &&
    skip + rest > 1 &&
    /^(?:ensure|make|assure|guarantee)/.test(said.tokens[0]?.word ?? '')
  ) {
    return { class: 'Outcome', kind: 'vague', words };
  }
  return { ...inner, words };
}

function betters(said: Said, object: Phrase): Judged {
  const words = Math.max(object.to, 1);
  if (said.hasLevel) return { class: 'Outcome', kind: 'outcome', words };
  if (isSoft(object)) return { class: 'Unclear', kind: 'vague', words };
  if (object.nature === 'thing' || object.nature === 'work') {
    return { class: 'Output', kind: 'activity', words };
  }
  return { class: 'Outcome', kind: 'vague', words };
}

function isSoft({ head, from, to }: Phrase): boolean {
  return to <= from || SOFT.has(head) || SOFT.has(head.replace(/(?:es|s)$/, ''));
}
