/** Verbs that say little themselves: ensure, have, get, help, make. What stands behind them decides. */
import type { Judged, Said } from './judged';
import { nounFirst } from './noun-first';
import type { Phrase } from './phrase';
import { IS_LIKE } from './signals';

/** "Help customers …" and "enable teams to …" speak of people; "enable sign-on" is work. */
export function helps({ tokens, text, hasLevel }: Said, object: Phrase): Judged {
  const behind = text.slice(tokens[object.to - 1]?.end ?? 0);
  const speaksOfPeople =
    object.nature === 'actor' ||
    /^\s+to\s+(?!(?:under|over|below|above|at|the|an?|all|our|zero)\b)\p{L}+/iu.test(behind);
  return speaksOfPeople
    ? { class: 'Outcome', kind: hasLevel ? 'outcome' : 'vague', words: object.to }
    : { class: 'Output', kind: 'delivery', words: object.to };
}

export function makes(said: Said, object: Phrase): Judged {
  const rest = said.text.slice(said.tokens[0]?.end ?? 0);
  if (/^\s+sure\b/i.test(rest)) return framed(said, 2);
  if (IS_LIKE().test(rest)) return { class: 'Outcome', kind: 'outcome', words: 1 };
  if (object.nature === 'measure') return { class: 'Outcome', kind: 'outcome', words: object.to };
  return { class: 'Output', kind: 'delivery', words: 1 };
}

export function framed(said: Said, skip = 1): Judged {
  const from = said.tokens[skip]?.word === 'that' ? skip + 1 : skip;
  const tokens = said.tokens.slice(from);
  if (tokens.length === 0) return { class: 'Unclear', kind: 'unclear', words: from };
  const inner = nounFirst({ ...said, tokens });
  const words = from + inner.words;
  const verb = said.tokens[0]?.word ?? '';
  if (/^(?:ensur|mak|assur|guarante|see)/.test(verb)) {
    // That something is there or was done is work; that it is so is a result.
    const isThere =
      inner.class === 'Output' && (inner.isDone === true || /\b(?:has|have|with) an?\b/i.test(said.text));
    return isThere
      ? { ...inner, words }
      : { class: 'Outcome', kind: said.hasLevel ? 'outcome' : 'vague', words };
  }
  // "Get 40 clinics to refer patients"
  const movesOthers =
    /^(?:get|have)/.test(verb) && inner.kind === 'counted' && /\bto\s+\p{L}+/u.test(said.text);
  return movesOthers ? { class: 'Outcome', kind: 'outcome', words } : { ...inner, words };
}
