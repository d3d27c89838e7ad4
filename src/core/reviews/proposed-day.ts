/** The day by which answers are proposed to come, and why; whoever asks may set another one. */

export interface ProposedDay {
  /** 2026-03-31 */
  readonly due: string;
  /** A sentence for the screen. */
  readonly because: string;
}

export interface AnswerWindow extends ProposedDay {
  /** An earlier day where nobody else is asked than these people, by the keys of their rows. */
  readonly sooner?: ProposedDay & { readonly for: readonly string[] };
}

/** @param people the keys of those who are asked */
export function dayFor({ due, because, sooner }: AnswerWindow, people: readonly string[]): ProposedDay {
  const isSooner = sooner && people.length > 0 && people.every((key) => sooner.for.includes(key));
  return isSooner ? { due: sooner.due, because: sooner.because } : { due, because };
}
