/** What a person has chosen and written so far, item by item. It stays until it is recorded, whatever happens to the connection. */
import { useState } from 'preact/hooks';
import type { AnswerItem } from '../../core/reviews/answer-item';
import type { GivenAnswer } from '../../core/reviews/answer-input';
import { personProblem, problemOf, type NamedPerson } from '../../core/reviews/answer-problems';
import type { Answer } from '../../core/reviews/answers';
import type { Link } from './link';

export interface Draft {
  readonly answer: Answer | undefined;
  readonly comment: string;
  readonly instead: NamedPerson;
  /** The choices are open; otherwise it is shown what was recorded. */
  readonly isOpen: boolean;
}

export const NOBODY: NamedPerson = { name: '', address: '' };

export function useDrafts(items: readonly AnswerItem[], link: Link) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(
    () => new Map(items.map((item) => [item.review, draftFor(item, link)])),
  );
  const change = (review: string, part: Partial<Draft>) =>
    setDrafts((old) => new Map(old).set(review, { ...(old.get(review) ?? BLANK), ...part }));
  return { draftOf: (review: string) => drafts.get(review) ?? BLANK, change };
}

const BLANK: Draft = { answer: undefined, comment: '', instead: NOBODY, isOpen: true };

/** The link may select another answer than the one that was recorded: then the person came to change it. */
function draftFor({ review, recorded, state }: AnswerItem, link: Link): Draft {
  const selected = link.review === review ? link.answer : undefined;
  if (state !== 'open') return { ...BLANK, isOpen: false };
  if (!recorded) return { ...BLANK, answer: selected };
  const { answer, comment, instead = NOBODY } = recorded;
  const isChanged = selected !== undefined && selected !== answer;
  return { answer: selected ?? answer, comment: isChanged ? '' : comment, instead, isOpen: isChanged };
}

/** As it is sent; undefined where nothing is chosen. */
export function givenAnswer({ review, version }: AnswerItem, draft: Draft): GivenAnswer | undefined {
  const { answer, comment, instead } = draft;
  if (!draft.isOpen || answer === undefined) return undefined;
  const isNamed = answer === 'Need to talk' && (instead.name.trim() !== '' || instead.address.trim() !== '');
  return { review, answer, comment, version, ...(isNamed ? { instead } : {}) };
}

/** What is to be put right first, by review; `who` is the person who answers. */
export function problemsIn(
  given: readonly GivenAnswer[],
  other: NamedPerson | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of given) {
    const problem = problemOf(one) ?? personProblem(one.instead);
    if (problem !== undefined) found.set(one.review, problem);
  }
  const who = personProblem(other);
  if (who !== undefined) found.set('who', who);
  return found;
}
