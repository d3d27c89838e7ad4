/** What the rules look at, and what they say. */
import type { OutcomeClass, OutcomeKind } from './check-outcome';
import type { Lexicon } from './lists';
import type { Token } from './tokens';

/** A verdict without the places of its words. */
export interface Judged {
  readonly class: OutcomeClass;
  readonly kind: OutcomeKind;
  /** How many words from the start decided. */
  readonly words: number;
  /** It says that something is finished or in place. */
  readonly isDone?: boolean;
  /** Nothing spoke clearly. */
  readonly isGuess?: boolean;
}

/** What the rules look at. */
export interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly has: Lexicon;
  readonly hasLevel: boolean;
}
