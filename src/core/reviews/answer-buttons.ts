/** The seven answers as a person presses them, in a mail, on the answer page and in the subject of a reply. */
import type { Answer } from './answers';

const WORDS: Readonly<Record<Answer, string>> = {
  Champion: 'I’ll champion it',
  Support: 'I support it',
  'Can live with it': 'I can live with it',
  Concern: 'I have a concern',
  Objection: 'I object: it would do harm',
  'Need to talk': 'Need to talk, or not me',
  'Not enough information': 'Not enough information',
};

/** From most to least in favour; the two that leave it open come last. */
export const ANSWER_BUTTONS = Object.entries(WORDS).map(([answer, words]) => ({
  answer: answer as Answer,
  words,
}));

const MEANINGS: Readonly<Record<Answer, string>> = {
  Champion: 'You speak for it and help it along.',
  Support: 'You are for it.',
  'Can live with it': 'Not your first choice, but you do not stand in its way. It counts as a yes.',
  Concern: 'Work goes on, and you get a reply to what worries you.',
  Objection: 'Nothing counts as agreed until you have talked about it.',
  'Need to talk': 'You would like to talk first, or somebody else should be asked.',
  'Not enough information': 'You say what is missing, and are asked again.',
};

/** What an answer does, for somebody who is about to choose it. */
export function meaningOf(answer: Answer): string {
  return MEANINGS[answer];
}

export function wordsOf(answer: Answer): string {
  return WORDS[answer];
}
