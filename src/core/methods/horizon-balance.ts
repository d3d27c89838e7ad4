/** How effort spreads over horizons (Baghai, Coley and White) or any other buckets, against the mix that was agreed (Cooper). */
import { investmentMatch } from './investment-match';

export interface HorizonBalance {
  /** Each bucket's part of all effort, in the order given. */
  readonly shares: readonly number[];
  /** Each bucket's share minus its target: above 0 gets more than agreed. */
  readonly apart: readonly number[];
  /** How far the two mixes overlap (A5), from 0 to 1. */
  readonly balance: number;
}

/**
 * 70/20/10 over horizons 1 to 3 is a rule of thumb, not a law: give the mix that you agreed on. Undefined where there is no effort or no
 * target.
 * @param targets any positive numbers; only their proportions count
 * @param efforts in any unit, in the same order
 */
export function horizonBalance(
  targets: readonly number[],
  efforts: readonly number[],
): HorizonBalance | undefined {
  const [wanted, spent] = [sum(targets), sum(efforts)];
  if (wanted <= 0 || spent <= 0) return undefined;
  const goals = targets.map((target) => target / wanted);
  const shares = goals.map((_, i) => (efforts[i] ?? 0) / spent);
  return {
    shares,
    apart: shares.map((share, i) => share - (goals[i] ?? 0)),
    balance: investmentMatch(goals, shares),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
