/** Our reply to what a person answered: their words, ours, and the buttons once more. */
import { ANSWER_BUTTONS } from '../reviews/answer-buttons';
import type { Answer } from '../reviews/answers';
import { answersValue } from './answer-value';
import type { MailFacts, ReviewFacts } from './facts';
import { commonEntries, composeMail, type Mail } from './mail';
import { itemName } from './plan-values';
import { asSentence, clip } from './render/tidy';
import { readyTemplate, type TemplateSet } from './templates/read-templates';
import { valuesOf, words } from './values';

export const REPLIES = ['changed', 'kept', 'talk'] as const;
export type ReplyKind = (typeof REPLIES)[number];

const BEGINNINGS: Readonly<Record<ReplyKind, string>> = {
  changed: 'I changed the plan:',
  kept: 'I kept the plan as it is, because',
  talk: 'Let’s talk:',
};

export interface ReplyFacts extends MailFacts {
  readonly review: Pick<ReviewFacts, 'id' | 'answers'> & {
    readonly plan: Pick<ReviewFacts['plan'], 'id' | 'name' | 'kind'>;
  };
  readonly answer: Answer;
  readonly comment?: string;
  readonly reply: ReplyKind;
  readonly replyText: string;
}

const LONGEST_ITEM = 80;
const LONGEST_COMMENT = 400;
const LONGEST_REPLY = 1200;

/** @throws UserError where its template cannot be used */
export function composeReply(facts: ReplyFacts, templates?: TemplateSet): Mail {
  const { review, answer, comment, sender } = facts;
  const item = itemName(review.plan);
  const said = ANSWER_BUTTONS.find((button) => button.answer === answer)?.words ?? answer;
  const ours = `${BEGINNINGS[facts.reply]} ${clip(facts.replyText, LONGEST_REPLY) || 'please tell me what is best.'}`;
  const values = valuesOf([
    ...commonEntries(facts),
    ['item', words(item, LONGEST_ITEM)],
    ['their answer', words(said, LONGEST_ITEM)],
    ['their comment', words(comment, LONGEST_COMMENT)],
    ['our reply', { kind: 'words', text: asSentence(ours) ?? '' }],
    ['answers', answersValue({ ...review, topic: clip(item, LONGEST_ITEM) }, sender)],
  ]);
  return composeMail(readyTemplate('replied', templates), { values }, facts, asSentence(ours) ?? '');
}
