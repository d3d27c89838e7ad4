/** The power and interest grid of stakeholders (Mendelow). */

export type Quadrant = 'Manage closely' | 'Keep satisfied' | 'Keep informed' | 'Monitor';

/** From here on a value on the scale from 1 to 5 is high: the midpoint itself, 3, is not. */
const HIGH_FROM = 3.5;

export function isHigh(value: number): boolean {
  return value >= HIGH_FROM;
}

/** @param power how much the person can move or stop, @param interest how much it matters to them; both from 1 to 5 */
export function powerInterest(power: number, interest: number): Quadrant {
  if (isHigh(power)) return isHigh(interest) ? 'Manage closely' : 'Keep satisfied';
  return isHigh(interest) ? 'Keep informed' : 'Monitor';
}
