/** The rules by which a text is a result or work: its first verb, or else what its first words name. */
import { placeholderIn } from '../placeholders';
import type { CheckOptions, OutcomeClass, OutcomeKind } from './check-outcome';
import type { Judged, Said } from './judged';
import { isVerb, type Lexicon } from './lists';
import { nounFirst } from './noun-first';
import { phraseAt } from './phrase';
import { purposeIn } from './purpose';
import { firstMatch, FROM_TO, LEVELS } from './signals';
import { startOf } from './start';
import { given } from './six-tests';
import { spanOf, tokensOf, type Span } from './tokens';
import { verbFirst } from './verb-first';

export interface Verdict {
  readonly class: OutcomeClass;
  readonly kind: OutcomeKind;
  /** The words that decided. */
  readonly because: Span;
}

export function classify(text: string, has: Lexicon, options: CheckOptions): Verdict {
  const from = startOf(text, (word) => isVerb(has, word));
  const main = text.slice(from);
  const said = saidOf(main, has);
  const judged = refined(verbFirst(said) ?? nounFirst(said), said, options);
  const { start, end, text: words } = spanOf(said.tokens, 0, judged.words, main);
  return {
    class: judged.class,
    kind: judged.kind,
    because: { text: words, start: start + from, end: end + from },
  };
}

function saidOf(text: string, has: Lexicon): Said {
  // A number in a later sentence says nothing of the first one.
  const end = /\p{L}{2}[.!?]\s/u.exec(text);
  const first = end ? text.slice(0, end.index + end[0].length) : text;
  return { text, tokens: tokensOf(text), has, hasLevel: firstMatch(first, LEVELS()) !== undefined };
}

/** What softens or sharpens the first verdict. */
function refined(judged: Judged, said: Said, { metric, target, baseline }: CheckOptions): Judged {
  const placeholder = placeholderIn(said.text);
  if (placeholder !== undefined) {
    const isAll = said.tokens.length <= 2 || placeholder === said.text.trim();
    return isAll
      ? { class: 'Unclear', kind: 'placeholder', words: said.tokens.length }
      : { ...judged, kind: 'placeholder' };
  }
  if (judged.class === 'Unclear' && judged.kind === 'vague' && purposeIn(said, judged.words)) {
    return { ...judged, class: 'Outcome' };
  }
  if (judged.class === 'Output') {
    const purpose = purposeIn(said, judged.words);
    if (purpose !== undefined) {
      return { class: purpose.isMeasured ? 'Outcome' : 'Unclear', kind: 'mixed', words: judged.words };
    }
    const isMeasuredBeside = isNumberName(metric) && (given(target) || given(baseline));
    if (isMeasuredBeside) {
      // Of words that we do not know, the number beside them says what should change; both ends in the text say it too.
      const saysIt = judged.isGuess === true || firstMatch(said.text, FROM_TO()) !== undefined;
      return saysIt
        ? { class: 'Outcome', kind: 'level', words: judged.words }
        : { class: 'Unclear', kind: 'mixed', words: judged.words };
    }
  }
  if (judged.class === 'Outcome') {
    if (isCompound(said)) return { ...judged, kind: 'compound' };
    if (judged.kind !== 'maintenance' && isVanity(said)) return { ...judged, kind: 'vanity' };
  }
  return judged;
}

/** A metric that only says whether it is done measures no change. */
function isNumberName(metric = ''): boolean {
  return (
    metric.trim() !== '' &&
    !/^(?:done|yes|no|y\/n|binary|milestone|complete[d]?|shipped|launched|delivered)\b/i.test(metric.trim())
  );
}

/** Words that are vain on a web page only: a technician visits too. */
const ON_WEB =
  /\b(?:web\w*|sites?|pages?|blogs?|social|channels?|media|videos?|online|posts?|app|github|youtube|linkedin|twitter)\b/i;
const MANY_SENSES = /^(?:visit|view|hit|reach|share|star|traffic|mention|click|like)s?$/;

/** What is counted must be the vain thing itself: "minutes per visit" is not. */
function isVanity({ tokens, has, text }: Said): boolean {
  const { head, share } = phraseAt(tokens, isVerb(has, tokens[0]?.word ?? '') ? 1 : 0, has);
  if (share || !has('vanity', head) || (MANY_SENSES.test(head) && !ON_WEB.test(text))) return false;
  return !/\b(?:revenue|sales|customers?|conver\w+|churn|retention|purchas\w+|employee|team|staff)\b/i.test(
    text,
  );
}

/** Two changes or two measured numbers in one sentence. */
function isCompound({ tokens, has, text }: Said): boolean {
  const second = tokens.findIndex(
    ({ word }, i) => i > 1 && /^(?:and|&|;)$/.test(tokens[i - 1]?.word ?? '') && has('change', word),
  );
  if (second > 0) return true;
  const [left = '', right] = text.split(/\s(?:and|&)\s/i);
  return (
    right !== undefined &&
    [left, right].every(
      (part) =>
        firstMatch(part, LEVELS()) !== undefined && tokensOf(part).some(({ word }) => has('metrics', word)),
    )
  );
}
