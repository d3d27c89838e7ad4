/** What a person fills in to ask others, and what is wrong with it. */
import { webAddress } from '../emails/render/tidy';
import { isDay } from './is-day';
import type { ItemRef } from './ask-item';

export const STAGES = ['Draft', 'Prototype', 'OKR', 'Final'] as const;

/** An item with what will not be done because of it; left out where nothing is displaced, or nobody said. */
export interface AskedRef extends ItemRef {
  readonly displaces?: string;
}

export interface AskForm {
  readonly items: readonly AskedRef[];
  /** Keys of rows on the tab with the stakeholders. */
  readonly people: readonly string[];
  /** One or two questions, a line each. */
  readonly question: string;
  readonly stage: string;
  /** '' where there is none. */
  readonly artefact: string;
  /** What is decided already, and what people can still change; '' where it is not said. */
  readonly decided: string;
  readonly open: string;
  /** 2026-03-31 */
  readonly due: string;
  /** What changed since the last round, in the person's own words; '' where nothing did. */
  readonly changes: string;
  /** Send it although somebody was asked the same within a day, or has not answered twice. */
  readonly confirmed: boolean;
}

export type AskField = 'items' | 'people' | 'question' | 'artefact' | 'due';

export const STANDARD_QUESTION = 'What would make this fail in your area?';
const MOST_QUESTIONS = 2;

/** A sentence for each field that has to be put right. @param most how many items one mail can ask about */
export function formProblems(form: AskForm, today: string, most: number): Partial<Record<AskField, string>> {
  const lines = form.question.split('\n').filter((line) => line.trim() !== '');
  const problems: Record<AskField, string | undefined> = {
    items: itemsProblem(form.items.length, most),
    people: form.people.length === 0 ? 'Tick at least one person.' : undefined,
    question:
      lines.length === 0
        ? 'Write a question.'
        : lines.length > MOST_QUESTIONS
          ? 'Two questions at most: people answer short mails.'
          : undefined,
    artefact:
      form.artefact.trim() === '' || webAddress(form.artefact) !== undefined
        ? undefined
        : 'Expected a link that begins with https:// or http://.',
    due: dueProblem(form.due, today),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

function itemsProblem(items: number, most: number): string | undefined {
  if (items === 0) return 'Choose at least one item.';
  return items > most
    ? `At most ${most} items fit. Remove ${items - most}, and ask about them later.`
    : undefined;
}

function dueProblem(due: string, today: string): string | undefined {
  if (!isDay(due)) return 'Choose a day.';
  return due < today ? 'This day has passed. Choose a later one.' : undefined;
}
