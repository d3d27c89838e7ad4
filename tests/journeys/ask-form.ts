/** The form of Request reviews as a person leaves it who changes nothing but what a test is about. */
import type { AskForm } from '../../src/core/reviews/ask-form';
import type { AskPage } from '../../src/rpc/ask';

/** @param page what the screen was filled in with, for the rows that are selected */
export function filledIn(page: AskPage, about: Partial<AskForm> = {}): AskForm {
  return {
    items: page.items.map(({ table, key }) => ({ table, key })),
    people: [],
    question: page.question,
    stage: 'Draft',
    artefact: '',
    decided: '',
    open: '',
    due: page.answerWindow.due,
    changes: '',
    confirmed: false,
    ...about,
  };
}
