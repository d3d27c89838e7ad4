/** The id of a formula in the list, to give it the focus back when its form is left. */
export function itemId(formula: string): string {
  return `formula-${formula}`;
}
