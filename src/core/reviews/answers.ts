/** The seven answers to a review request, and how people shorten them. */
import { cellText, type Cell } from '../tables/cell';

/** What a person thinks of it, from most to least in favour. */
export const STANCES = ['Champion', 'Support', 'Can live with it', 'Concern', 'Objection'] as const;
export type Stance = (typeof STANCES)[number];

/** Answers that leave the stance open. */
const OPEN_ANSWERS = ['Need to talk', 'Not enough information'] as const;

export type Answer = Stance | (typeof OPEN_ANSWERS)[number];

export const ALL_ANSWERS: readonly Answer[] = [...STANCES, ...OPEN_ANSWERS];

/** For messages. */
export const ANSWERS_EXPECTED = `one of ${ALL_ANSWERS.join(', ')}`;

/** What an answer begins with, in lower case and without "I", "I'll" or "I have a" in front. */
const BEGINNINGS: readonly (readonly [string, Answer])[] = [
  ['champion', 'Champion'],
  ['support', 'Support'],
  ['can live with', 'Can live with it'],
  ['consent', 'Can live with it'],
  ['concern', 'Concern'],
  ['object', 'Objection'],
  ['need to talk', 'Need to talk'],
  ['not me', 'Need to talk'],
  ['not enough info', 'Not enough information'],
];

const IN_FRONT = /^(i(?:['’]ll| will)?\s+)?(have an? )?/;

/** The answer in a cell, or undefined where it is none of the seven. "I object: it would do harm" is an objection. */
export function readAnswer(cell: Cell): Answer | undefined {
  const said = cellText(cell).toLowerCase().replace(IN_FRONT, '');
  return BEGINNINGS.find(([beginning]) => said.startsWith(beginning))?.[1];
}

export function isStance(answer: Answer): answer is Stance {
  return (STANCES as readonly Answer[]).includes(answer);
}
