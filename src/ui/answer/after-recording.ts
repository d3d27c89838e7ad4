/** What the page shows once answers are recorded. */
import type { AnswerItem, RecordedAnswer } from '../../core/reviews/answer-item';
import type { GivenAnswer } from '../../core/reviews/answer-input';
import type { NamedPerson } from '../../core/reviews/answer-problems';
import { JUST_NOW } from './words';

/** The item as the page shows it once its answer is recorded. */
export function after(
  item: AnswerItem,
  given: readonly GivenAnswer[],
  closed: ReadonlySet<string>,
  other: NamedPerson | undefined,
): AnswerItem {
  const own = given.find(({ review }) => review === item.review);
  if (!own) return item;
  if (closed.has(item.review)) return { ...item, state: 'closed' };
  const by = other && (other.name.trim() || other.address.trim());
  const recorded: RecordedAnswer = {
    answer: own.answer,
    comment: own.comment.trim(),
    at: JUST_NOW,
    ...(by === undefined ? {} : { by }),
    ...(own.instead ? { instead: own.instead } : {}),
  };
  const { reply: _reply, ...rest } = item;
  return { ...rest, recorded };
}

export function outcomeWords(taken: number, late: number, left: number): string {
  const said =
    taken === 0
      ? ''
      : taken === 1
        ? 'Your answer is recorded. Thank you.'
        : `Your ${taken} answers are recorded. Thank you.`;
  const missed = late === 0 ? '' : 'A round was closed in the meantime, so its answer was not recorded.';
  const more = left <= 0 ? '' : left === 1 ? 'One more waits for you.' : `${left} more wait for you.`;
  return [said, missed, more].filter((part) => part !== '').join(' ');
}
