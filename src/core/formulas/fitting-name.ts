/** Which named range of the file a parameter most likely means. */

/** The range that is named as the parameter, or as its current one: company_objectives CompanyObjectives, period CurrentPeriod. */
export function fittingName(parameter: string, names: readonly string[]): string | undefined {
  const wanted = plain(parameter);
  return names.find((name) => [wanted, `current${wanted}`].includes(plain(name)));
}

function plain(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}
