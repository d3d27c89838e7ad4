/** CD3: cost of delay divided by duration (Don Reinertsen; the name after Joshua Arnold). */

/**
 * What a week of delay costs for each week that the work takes: 10,000 a week over 4 weeks is 2500. The highest goes first.
 * @param costOfDelay money lost in a unit of time
 * @param duration in the same unit of time, above 0
 */
export function costOfDelayRate(costOfDelay: number, duration: number): number {
  return costOfDelay / duration;
}
