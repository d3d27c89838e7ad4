/** Comparing a number with a threshold. */

/** Sums of decimals miss by a hair in binary fractions: (.7 + .7 + .7) / 3 is a little less than .7. */
const HAIR = 1e-9;

/** True where the value lies below the limit by more than a rounding error. */
export function isBelow(value: number, limit: number): boolean {
  return limit - value > HAIR;
}

/** True where the value lies above the limit by more than a rounding error. */
export function isAbove(value: number, limit: number): boolean {
  return value - limit > HAIR;
}
