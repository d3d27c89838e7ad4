/** Marks in front of a text that say what it is: "O1: …", "Key result 1.2 – …", "Initiative: …". */
import type { Thing } from './thing';
import { LEVEL_TABLES } from './thing';
import { levelWord, type LevelWord } from './words';
import { mapThings } from './ids';

export interface Mark {
  readonly word: LevelWord;
  /** The numbers in it: 1.2 gives [1, 2]. */
  readonly path: readonly number[];
  /** The mark where it is a code to go by, such as KR1.2. */
  readonly id: string | undefined;
  /** The text without it. */
  readonly rest: string;
}

/** Letters and a number, then a sign or a blank: "O1: ", "KR 1.2 ", "Objective 2 – ". */
const NUMBERED = /^([a-z][a-z -]*?)[-_ ]?#?(\d+(?:[.-]\d+)*)(?:\s*[:.)\]|–—-]+\s*|\s+)(?=\S)/i;
/** A word and a sign: "Initiative: ". "Project Phoenix" begins with a word alone, which is no mark. */
const WORDED = /^([a-z][a-z -]*?)(?:\s*[:|–—]\s*|\s+-\s+)(?=\S)/i;
const LONGEST_CODE = 3;

export function markOf(text: string): Mark | undefined {
  const [all = '', letters = '', digits] = NUMBERED.exec(text) ?? WORDED.exec(text) ?? [];
  const word = levelWord(letters);
  if (!word) return undefined;
  const isCode = letters.length <= LONGEST_CODE && digits !== undefined;
  const code = all.replace(/[:.)\]|–—\s-]+$/, '');
  return {
    word,
    path: (digits ?? '').split(/[.-]/).filter(Boolean).map(Number),
    id: isCode ? code : undefined,
    rest: text.slice(all.length).trim(),
  };
}

/** Names without marks, in tables where every name has one. */
export function withoutMarks(things: readonly Thing[]): readonly Thing[] {
  const marked = LEVEL_TABLES.filter((table) =>
    things.every((thing) => thing.table !== table || markOf(thing.name) !== undefined),
  );
  return mapThings(things, (thing) => {
    const mark = marked.includes(thing.table) ? markOf(thing.name) : undefined;
    return mark ? { ...thing, name: mark.rest, id: thing.id ?? mark.id } : thing;
  });
}
