/** Who is to be kept informed, and gets questions collected in one mail a week. */
import { powerInterest } from '../methods/power-interest';
import type { Strategy } from '../strategy/strategy';
import { normaliseAddress } from './address';

/** @returns their addresses; where power or interest is not known, nobody can say */
export function keptInformed({ stakeholders }: Pick<Strategy, 'stakeholders'>): ReadonlySet<string> {
  const informed = stakeholders.filter(
    ({ row: { power, interest } }) =>
      power !== undefined && interest !== undefined && powerInterest(power, interest) === 'Keep informed',
  );
  return new Set(informed.map(({ row }) => normaliseAddress(row.email ?? '')));
}
