/** Whether a formula on a tab may show results in cells beside its own. */

/** The formulas that we write ourselves give one result each. */
const ONE_RESULT = /^=\s*(HYPERLINK|SPARKLINE)\s*\(/i;

export function maySpill(formulas: readonly (readonly string[])[] | undefined): boolean {
  return formulas?.some((row) => row.some((formula) => formula !== '' && !ONE_RESULT.test(formula))) ?? false;
}
