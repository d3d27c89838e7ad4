/** Brings the forms of an English word together: retain, retained and retaining are one. The rules of Martin Porter (1980). */
import { atFirstUse } from '../at-first-use';

/** @param word in lower case; what is no English word comes back as it is, or nearly so */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return steps().reduce((left, step) => step(left), word);
}

const steps = atFirstUse(() => [
  withoutPlural,
  withoutTense,
  withoutY,
  ...endings().map(replaceEnding),
  withoutLastEnding,
  withoutE,
]);

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const left = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (left === undefined || !hasVowel(left)) return word;
  if (/(?:at|bl|iz)$/.test(left)) return `${left}e`;
  if (/([^aeiouylsz])\1$/.test(left)) return left.slice(0, -1);
  return measure(left) === 1 && endsShort(left) ? `${left}e` : left;
}

function withoutY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

type Endings = Readonly<Record<string, string>>;

function replaceEnding(table: Endings): (word: string) => string {
  const longestFirst = Object.entries(table).sort(([a], [b]) => b.length - a.length);
  return (word) => {
    const found = longestFirst.find(([end]) => word.endsWith(end));
    if (found === undefined) return word;
    const [ending, other] = found;
    const left = word.slice(0, -ending.length);
    return measure(left) > 0 ? `${left}${other}` : word;
  };
}

/** Steps 2 and 3. */
function endings(): readonly Endings[] {
  return [
    {
      ational: 'ate',
      tional: 'tion',
      enci: 'ence',
      anci: 'ance',
      izer: 'ize',
      bli: 'ble',
      alli: 'al',
      entli: 'ent',
      eli: 'e',
      ousli: 'ous',
      ization: 'ize',
      ation: 'ate',
      ator: 'ate',
      alism: 'al',
      iveness: 'ive',
      fulness: 'ful',
      ousness: 'ous',
      aliti: 'al',
      iviti: 'ive',
      biliti: 'ble',
      logi: 'log',
    },
    { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' },
  ];
}

function withoutLastEnding(word: string): string {
  const ending =
    /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$/.exec(word)?.[0] ??
    /[st](ion)$/.exec(word)?.[1];
  if (ending === undefined) return word;
  const left = word.slice(0, -ending.length);
  return measure(left) > 1 ? left : word;
}

function withoutE(word: string): string {
  const left = word.slice(0, -1);
  const silent = word.endsWith('e') && (measure(left) > 1 || (measure(left) === 1 && !endsShort(left)));
  const shorter = silent ? left : word;
  return shorter.endsWith('ll') && measure(shorter) > 1 ? shorter.slice(0, -1) : shorter;
}

/** How often vowels are followed by consonants: tree 0, trouble 1, private 2. */
function measure(word: string): number {
  return shape(word).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return shape(word).includes('v');
}

/** Consonant, vowel, consonant, as in hop, the last one not w, x or y. */
function endsShort(word: string): boolean {
  return shape(word).endsWith('cvc') && !/[wxy]$/.test(word);
}

/** The word as c and v; y is a vowel after a consonant. */
function shape(word: string): string {
  return word
    .replace(/[^aeiouy]/g, 'c')
    .replace(/[aeiou]/g, 'v')
    .replace(/(^|v)y/g, '$1c')
    .replace(/y/g, 'v');
}
