/** Lists of words. Each is made a set of when it is first asked: what runs while Code.js loads is paid by every cell and click. */

/** @param words parted by blanks, or by `parting` where they hold some @returns whether a word is on the list */
export function wordList(words: string, parting = ' '): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(words.split(parting));
    return set.has(word);
  };
}
