/** Tells whether a text is in English, by the small words of languages. Without evidence it counts as English. */
import { atFirstUse } from '../../at-first-use';
import { wordList } from '../../word-list';
import { tokensOf } from './tokens';

const ENGLISH =
  'the of and to for in with on by from is are we our an that at be as it this can will have has their your all more than who which';
/** Small words that English has not. */
const OTHERS =
  'und der das den dem des für mit von auf zu zur zum nicht ein eine einen einer wir bis bei oder auch sind wird werden über ' +
  'le les du et pour dans sur une avec nous aux par est sont qui que nos leur chez ' +
  'el los las y para una del por nuestros nuestra nuestro más ' +
  'il gli della delle dei nel che per sono nella ' +
  'os uma dos das em ao mais nossos não e são ' +
  'het een en voor met niet naar door onze wij zijn bij ' +
  'och för att med av till ett som vi våra på ' +
  'og af til vores ikke ' +
  'oraz dla się nie ve için ile bir';
const NOT_LATIN = atFirstUse(
  () =>
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu,
);

const isEnglishWord = wordList(ENGLISH);
const isOtherWord = wordList(OTHERS);

const LETTER = atFirstUse(() => /\p{L}/gu);

export function isEnglish(text: string): boolean {
  const letters = text.match(LETTER())?.length ?? 0;
  if (letters > 0 && (text.match(NOT_LATIN())?.length ?? 0) > letters / 2) return false;
  let here = 0;
  let elsewhere = 0;
  const words = tokensOf(text);
  for (const { word } of words) {
    if (isEnglishWord(word)) here += 1;
    else if (word.length > 1 && isOtherWord(word)) elsewhere += 1;
  }
  if (elsewhere >= 2) return here >= elsewhere;
  // One small word settles a short text only where a letter speaks for it too.
  return !(elsewhere === 1 && here === 0 && /[à-öø-ÿąćęłńśźżőűğış]/iu.test(text));
}
