/** Lists of words; each is made a set when it is first asked. */
import { atFirstUse } from './at-first-use';

/** @param words parted by blanks, or by `parting` where they hold some @returns whether a word is on the list */
export function wordList(words: string, parting = ' '): (word: string) => boolean {
  const set = atFirstUse((): ReadonlySet<string> => new Set(words.split(parting)));
  return (word) => set().has(word);
}
