/** What the page says around an answer. */
import type { Answer } from '../../core/reviews/answers';
import type { NamedPerson } from '../../core/reviews/answer-problems';

export function senderName({ name, address }: NamedPerson): string {
  return name || address || 'The sender';
}

/** Instead of the time, which the page does not know. */
export const JUST_NOW = 'just now';

/** Above the field for a comment. */
export const COMMENT_LABELS: Readonly<Record<Answer, string>> = {
  Champion: 'What do you like about it?',
  Support: 'Anything to add?',
  'Can live with it': 'What would make it better?',
  Concern: 'What worries you?',
  Objection: 'What harm would it do?',
  'Need to talk': 'What should we talk about?',
  'Not enough information': 'What is missing?',
};

/** After an answer is recorded: what happens next. */
export function nextStep(answer: Answer, sender: string, instead: string | undefined): string {
  switch (answer) {
    case 'Concern':
      return `${sender} reads this and replies to you. Work goes on meanwhile.`;
    case 'Objection':
      return `${sender} gets in touch with you. Until then nothing counts as agreed.`;
    case 'Need to talk':
      return instead === undefined ? `${sender} gets in touch with you.` : `${sender} asks ${instead}.`;
    case 'Not enough information':
      return `${sender} sends you what is missing and asks again.`;
    default:
      return 'There is nothing more for you to do. You will hear what was decided.';
  }
}
