/** What the answer page is told once a press has been dealt with. */
import type { Door } from './answer-door';

export type Recorded =
  | { readonly kind: 'door'; readonly door: Door }
  | {
      readonly kind: 'recorded';
      /** Reviews whose round was closed meanwhile: their answers were not taken. */
      readonly closed: readonly string[];
    };
