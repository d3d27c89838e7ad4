/** What the page asks of the server, and how it answers. */
import type { Answer, Place } from './workbook-view';
import type { Edit } from './edit';

/** What the page asks of the server, as the body of a POST to `/ask`. */
export type Request =
  | { readonly ask: 'edit'; readonly edit: Edit }
  | { readonly ask: 'select'; readonly place: Place }
  | { readonly ask: 'run'; readonly name: string }
  | { readonly ask: 'runTimer'; readonly id: string }
  | { readonly ask: 'rpc'; readonly panel: string; readonly name: string; readonly args: readonly unknown[] }
  | { readonly ask: 'closePanel'; readonly panel: string }
  | { readonly ask: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly ask: 'startAgain'; readonly fresh: Fresh };

/** What a fresh workbook holds: the sample plan, or one empty tab. */
export type Fresh = 'sample' | 'empty';

/** The answer to a request: a value, or a sentence for the person. */
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** The header and the query field that carry the token of this start. */
export const TOKEN_HEADER = 'x-throughline-token';

export const TOKEN_FIELD = 'token';
