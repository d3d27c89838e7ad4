/** The key that presses a button. It is told to assistive technology by the button itself. */
export function Key({ of }: { readonly of: string }) {
  return <kbd aria-hidden="true">{of}</kbd>;
}
