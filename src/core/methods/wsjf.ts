/** WSJF: weighted shortest job first (SAFe, after Don Reinertsen). */

/**
 * (Business value + time criticality + risk reduction or opportunity enablement) / job size: (8 + 5 + 3) / 5 is 3.2. All are relative
 * estimates, usually 1, 2, 3, 5, 8, 13, 20, the smallest of each column being 1. Reinertsen holds that their sum is no real cost of delay
 * and that size is not duration: see costOfDelayRate.
 * @param jobSize above 0
 */
export function wsjf(
  businessValue: number,
  timeCriticality: number,
  riskReduction: number,
  jobSize: number,
): number {
  return (businessValue + timeCriticality + riskReduction) / jobSize;
}
