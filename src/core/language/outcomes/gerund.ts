/** "launch dashboard" becomes "launching the dashboard": what we do, as the second half of a sentence. */
import { atFirstUse } from '../../at-first-use';
import { lemmasOf } from './lemmas';
import { isVerb, type Lexicon } from './lists';
import { isNumber, natureOfWord } from './phrase';
import { startOf } from './start';
import { tokensOf } from './tokens';
import { wordList } from '../../word-list';

/** Verbs of two syllables whose last letter doubles. */
const DOUBLED =
  /(?:begin|refer|prefer|transfer|submit|commit|admit|permit|equip|control|enrol|rerun|reset|replan)$/;
/** One syllable that ends in one vowel and one consonant, but w, x and y. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/;

/** @param verb in its plain form and in lower case: ship becomes shipping, write writing, tie tying */
export function gerundOf(verb: string): string {
  const [, before = '', last = verb] = /^(.*-)?(.+)$/.exec(verb) ?? [];
  return before + ingOf(last);
}

function ingOf(verb: string): string {
  if (verb.endsWith('ing') && verb.length > 5) return verb;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  if (DOUBLED.test(verb) || (SHORT.test(verb) && !/^(?!qu)[^aeiou]*[aeiou]{2}/.test(verb))) {
    return `${verb}${verb.slice(-1)}ing`;
  }
  return `${verb}ing`;
}

/**
 * The work as the end of a sentence: "by launching the dashboard", or "with a new onboarding flow" where it starts with no verb.
 * @returns undefined where nothing is left of the text
 */
export function leverOf(text: string, has: Lexicon): string | undefined {
  const isAction = (word: string) => isVerb(has, word);
  const said = tidied(text.slice(startOf(text, isAction)));
  const [first, second] = tokensOf(said);
  if (!first) return undefined;
  const isPlural = /[^s]s$/.test(first.word) && !first.word.endsWith('ss');
  // "Hiring plan is agreed" tells of a plan.
  const isSubject = first.word.endsWith('ing') && STATED().test(said);
  if (first.word === 'with') return lowerFirst(said, has);
  if (!isAction(first.word) || isPlural || isSubject || isNounBefore(first.word, second?.word)) {
    return `with ${lowerFirst(said, has).replace(STATED(), ' ')}`;
  }
  const plain = first.word.endsWith('ing') ? first.text.toLowerCase() : gerundOf(presentOf(first, isAction));
  const rest = said.slice(first.end).replace(SECOND_VERB(), (whole, joint: string, verb: string) => {
    const isPlain = isAction(verb.toLowerCase()) && !/(?:s|ing|ed)$/i.test(verb);
    return isPlain ? joint + gerundOf(verb.toLowerCase()) : whole;
  });
  return `by ${plain}${withArticle(rest, has)}`;
}

/** "Dashboards are built" becomes "dashboards built". */
const STATED = atFirstUse(
  () => /\s(?:is|are|was|were|has been|have been)\s(?=\p{L}+(?:ed|ilt|one|ten|ade|ent|live|lace)\b)/u,
);
/** Straight behind the first verb, or before what can only be its object: "and define a target". */
const SECOND_VERB = atFirstUse(
  () =>
    /(^\s+(?:and|or|&)\s+|\s(?:and|or|&)\s+(?=\p{L}+\s+(?:an?|the|our|all|each|every|new|it|them|action|\d+)\s))(\p{L}+)/gu,
);

/** Nouns that look like verbs, before a noun of work or before "of": "Design system", "Test plan", "Archive of invoices". */
function isNounBefore(word: string, next: string | undefined): boolean {
  if (next === 'of') return true;
  return (
    next !== undefined &&
    /^(?:design|test|support|release|report|research|market|project|process|contract|campaign|pilot|beta|form|film|map|model|log|trial|sponsor)$/.test(
      word,
    ) &&
    /^(?:system|plan|portal|notes|builder|centre|center|programme|program|management|tool|page|suite|library|for|of|with|in)$/.test(
      next,
    )
  );
}

function presentOf(
  { text, word }: { readonly text: string; readonly word: string },
  isAction: (word: string) => boolean,
): string {
  const written = text.toLowerCase();
  if (!/(?:ed|en|t|d)$/.test(written)) return written;
  return (
    lemmasOf(word)
      .slice(1)
      .reverse()
      .find((form) => form.length > 2 && isAction(form)) ?? written
  );
}

/** "dashboard" alone takes its article: what is built is one thing. */
function withArticle(rest: string, has: Lexicon): string {
  const [, gap = '', noun = '', behind = ''] =
    /^(\s+)(\p{Ll}[\p{Ll}-]*)((?:\s+(?:for|in|to|on|with|of|by)\s.*)?)$/u.exec(rest) ?? [];
  if (noun === '' || /[^s]s$/.test(noun) || natureOfWord(noun, has) !== 'thing' || isUncounted(noun)) {
    return rest;
  }
  return `${gap}the ${noun}${behind}`;
}

const isUncounted = wordList(
  'documentation infrastructure equipment onboarding training pricing equipment automation sso mfa sms data chat',
);

function lowerFirst(text: string, has: Lexicon): string {
  const [first] = tokensOf(text);
  const isPlain =
    first !== undefined &&
    /^[A-Z][a-z-]+$/.test(first.text) &&
    (isNumber(first.word) ||
      natureOfWord(first.word, has) !== 'unknown' ||
      /^(?:New|A|An|The|Our|First|Second|Better|More|Weekly|Monthly|Quarterly|Self|Automatic|Automated|Public|Internal|Mobile|Customer|Full)$/.test(
        first.text,
      ));
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function tidied(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!;:,…]+$/u, '');
}
