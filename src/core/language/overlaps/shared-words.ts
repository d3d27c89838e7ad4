/** The words of an item that an objective, or what is linked to it, says too, and that tell something. */
import type { Word } from '../words';
import type { SharedWord } from './overlap';
import type { Reader } from './reader';

/** @param others what the item's words are looked for in */
export function sharedWords(text: string, others: readonly string[], reader: Reader): readonly SharedWord[] {
  const said = new Map<string, string>();
  const meant = new Map<string, string>();
  for (const other of others) {
    for (const word of reader.wordsOf(other)) {
      const spelt = other.slice(word.at, word.at + word.length);
      if (!said.has(word.stem)) said.set(word.stem, spelt);
      for (const meaning of reader.meaningsOf(word.stem)) if (!meant.has(meaning)) meant.set(meaning, spelt);
    }
  }
  return reader
    .wordsOf(text)
    .filter(({ stem }) => !reader.isEveryday(stem))
    .flatMap((word) => shared(word, said, meant, reader));
}

function shared(
  { stem, at, length }: Word,
  said: ReadonlyMap<string, string>,
  meant: ReadonlyMap<string, string>,
  { meaningsOf }: Reader,
): readonly SharedWord[] {
  if (said.has(stem)) return [{ at, length }];
  const meaning = meaningsOf(stem).find((one) => meant.has(one));
  return meaning === undefined ? [] : [{ at, length, means: meant.get(meaning) ?? '' }];
}
