/** A plan handed over as ranges: CompanyObjectives, ProductObjectives, AlignmentMap, Initiatives, and a period. */
import { standardSettings } from '../settings/definitions';
import { joinStrategy } from '../strategy/join';
import { parsePlan } from '../strategy/plan';
import { scoreStrategy, type Scores } from '../strategy/scores';
import type { Strategy } from '../strategy/strategy';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import type { Day } from '../tables/day';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import { cellsOf, isRange } from './arguments';
import type { CellParameter } from './cell-function';
import { sheetArgument, tableArgument } from './table-argument';

export const PLAN_PARAMETERS: readonly CellParameter[] = [
  {
    name: 'company_objectives',
    type: 'range',
    help: 'The company objectives with their heading row: CompanyObjectives.',
  },
  {
    name: 'product_objectives',
    type: 'range',
    help: 'The product objectives with their heading row: ProductObjectives.',
    optional: true,
  },
  {
    name: 'alignment_map',
    type: 'range',
    help: 'The contributions with their headings: AlignmentMap. A blank cell leaves it out.',
    optional: true,
  },
  {
    name: 'initiatives',
    type: 'range',
    help: 'The initiatives with their heading row: Initiatives. A blank cell leaves them out.',
    optional: true,
  },
  {
    name: 'period',
    type: 'string',
    help: 'Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.',
    optional: true,
  },
];

/** Scores do not look at the day. */
const NO_DAY = '1970-01-01' as Day;

/** True where the first argument is a table and not a row of numbers. */
export function isPlan(args: readonly unknown[]): boolean {
  return (
    args.length >= 2 &&
    isRange(args[0]) &&
    isRange(args[1]) &&
    findHeadings(sheetArgument(args[0], nameOf(0)), planTables.companyObjectives) !== undefined
  );
}

/** The strategy in the arguments and its scores. */
export function planOf(args: readonly unknown[]): { readonly strategy: Strategy; readonly scores: Scores } {
  const strategy = strategyOf(args);
  return { strategy, scores: scoreStrategy(strategy) };
}

export function strategyOf(args: readonly unknown[]): Strategy {
  const [companyObjectives, productObjectives, map, initiatives, period] = args;
  const found = new Map<PlanTableKey, FoundTable>();
  const take = (key: PlanTableKey, argument: unknown, position: number) => {
    if (isRange(argument)) found.set(key, tableArgument(argument, key, nameOf(position), position));
  };
  found.set('companyObjectives', tableArgument(companyObjectives, 'companyObjectives', nameOf(0)));
  take('productObjectives', productObjectives, 1);
  take('initiatives', initiatives, 3);
  const currentPeriod = cellText(cellsOf(period)[0]?.[0]) || undefined;
  const plan = {
    tables: parsePlan(found),
    mapSheets: isRange(map) ? [sheetArgument(map, nameOf(2), 2)] : [],
  };
  return joinStrategy(plan, { ...standardSettings(), currentPeriod }, NO_DAY);
}

function nameOf(position: number): string {
  return PLAN_PARAMETERS[position]?.name ?? '';
}
