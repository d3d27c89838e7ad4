/** =HORIZON_BALANCE(): how effort spreads over today, next and future. */
import { UserError } from '../../user-error';
import { atFirstUse } from '../at-first-use';
import { count } from '../gaps/wording';
import { horizonBalance } from '../methods/horizon-balance';
import { cellText, isBlank, type Cell } from '../tables/cell';
import { HORIZONS } from '../tables/initiative-choices';
import { initiatives } from '../tables/initiatives';
import { cellsOf } from './arguments';
import { cellFunction } from './cell-function';
import { readList } from './list-function';
import { columnParameter, numberParameter, orBlank } from './parameters';
import { readRows } from './read-rows';

const parameters = atFirstUse(() => ({
  horizon: columnParameter('horizons', 'H1, H2 or H3 for each initiative.', initiatives.columns.horizon),
  effort: numberParameter('effort', 'The effort of each initiative, in any one unit.', { min: 0 }),
  target: numberParameter(
    'target',
    'The mix to compare with, as three cells for H1, H2 and H3 or as text such as "60/30/10". Left out: 70/20/10.',
    { min: 0 },
  ),
}));

const STANDARD_TARGET = [70, 20, 10];

export const horizonBalanceFunction = cellFunction(
  {
    name: 'HORIZON_BALANCE',
    summary:
      'How effort spreads over the business of today, the next one and bets, against the mix that you want.',
    get parameters() {
      const { horizon, effort, target } = parameters();
      return [horizon, effort, { ...target, optional: true, type: 'range' }];
    },
    result:
      'A table of four columns, one row a horizon: horizon, share of effort, target, difference. Below it the balance from 0 to 1 (1 is exactly the mix), and how many initiatives it rests on.',
    example: '=HORIZON_BALANCE(J2:J40;G2:G40)',
    formula:
      'share = effort of the horizon / all effort; difference = share - target; balance = 1 - half of all differences, added up without their signs',
    source:
      'Three horizons (Baghai, Coley and White), 70/20/10 as a rule of thumb, strategic buckets (Cooper), proportional similarity (Renkonen).',
    pitfalls:
      'Horizons are kinds of bets, not stretches of time: write down what each means before you sort. More than ten points off, or nothing in H3, is worth a talk. It needs four free rows and four free columns.',
  },
  (args): Cell | readonly (readonly Cell[])[] => {
    const { horizon, effort } = parameters();
    const rows = readList([horizon, effort], args.slice(0, 2));
    if (rows.length === 0) return '';
    const targets = targetOf(args[2]);
    const efforts = HORIZONS.map((name) => sum(rows.map(([at, amount]) => (at === name ? amount : 0))));
    const balance = horizonBalance(targets, efforts);
    if (!balance) throw new UserError('effort: expected at least one number above 0.');
    const { shares, apart } = balance;
    return [
      ...HORIZONS.map((name, i) => {
        const [share = 0, difference = 0] = [shares[i], apart[i]];
        return [name, share, share - difference, difference];
      }),
      ['Balance', balance.balance, '', `Effort of ${rows.length} of ${count(items(args), 'initiative')}`],
    ];
  },
);

/** Rows that say anything at all. */
function items(args: readonly unknown[]): number {
  const { horizon, effort } = parameters();
  const { rows } = readRows([orBlank(horizon), orBlank(effort)], args);
  return rows.filter(({ values }) => values?.some((value) => value !== undefined)).length;
}

function targetOf(argument: unknown): readonly number[] {
  const cells = cellsOf(argument).flat();
  if (cells.every(isBlank)) return STANDARD_TARGET;
  const [only, ...others] = cells;
  const written = others.length === 0 ? cellText(only).split('/') : cells;
  const parts = readList([parameters().target], [written.map((part) => [part])]).map(([part]) => part);
  const total = sum(parts);
  if (parts.length === HORIZONS.length && total > 0 && Number.isFinite(total)) return parts;
  throw new UserError(
    'target: expected three numbers for H1, H2 and H3 that are not all 0, such as "70/20/10".',
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
