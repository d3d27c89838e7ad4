/** Where the sidebar can go, each screen with what it needs to know to open. */

export type Destination = { readonly screen: 'start' } | { readonly screen: 'formulas' };

export interface ScreenProps<D extends Destination['screen'] = Destination['screen']> {
  readonly at: Extract<Destination, { readonly screen: D }>;
  readonly go: (to: Destination) => void;
}
