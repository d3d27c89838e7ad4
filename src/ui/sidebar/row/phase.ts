/** How saving a form goes. */

export type Phase =
  | { readonly kind: 'open' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly said: string; readonly wasNew: boolean }
  | { readonly kind: 'full'; readonly said: string }
  | { readonly kind: 'failed'; readonly message: string };

export const OPEN: Phase = { kind: 'open' };
