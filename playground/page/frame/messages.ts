/** What a page of the add-on, in its sandboxed frame, and the page around it say to each other. */

/** From the frame: a call of a server function, or a wish to the page around. */
export type FromFrame =
  | {
      readonly throughline: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly throughline: 'close' | 'focusEditor' }
  | { readonly throughline: 'width' | 'height'; readonly pixels: number };

/** To the frame: how a call ended. */
export type ToFrame =
  | { readonly throughline: 'success'; readonly id: number; readonly value: unknown }
  | { readonly throughline: 'failure'; readonly id: number; readonly error: string };
