/** Which named range of the file a parameter most likely means. */

/** The range that is named as the parameter, or as its current one: company_objectives CompanyObjectives, period CurrentPeriod. */
function fittingName(parameter: string, names: readonly string[]): string | undefined {
  const wanted = plain(parameter);
  return names.find((name) => [wanted, `current${wanted}`].includes(plain(name)));
}

/** The names that stand for data; the cell of the period alone would score nothing. */
const CHECKED = 'LastCheck';
const PERIOD = 'CurrentPeriod';

/**
 * What the arguments of a formula begin with. Where the file has no names for its tables, as where the plan stands on a person's own tabs, the score
 * takes the cell that each check renews.
 */
export function fittingNames(
  formula: string,
  parameters: readonly string[],
  names: readonly string[],
): readonly string[] {
  const found = parameters.map((parameter) => fittingName(parameter, names) ?? '');
  if (formula !== 'ALIGNMENT_SCORE' || found.some((name) => name !== '' && name !== PERIOD)) return found;
  return parameters.map((_, i) => (i === 0 ? (names.find((name) => name === CHECKED) ?? '') : ''));
}

function plain(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}
