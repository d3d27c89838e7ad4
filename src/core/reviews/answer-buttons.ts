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
