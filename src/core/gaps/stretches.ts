/** The days in which a key result counts, by the period of the objective that it measures. */
import type { KeyResult, ProductObjective, Strategy } from '../strategy/strategy';
import { readStretch, type Stretch } from '../tables/read-day';

export interface PeriodOf {
  readonly objective: ProductObjective;
  readonly stretch: Stretch;
}

/** The readable periods of the live product objectives that it measures. */
export function periodsOf({ measures }: KeyResult): readonly PeriodOf[] {
  return measures.flatMap((objective) => {
    if (objective.table !== 'productObjectives' || objective.standing !== 'live') return [];
    const stretch = readStretch(objective.row.period ?? '');
    return stretch ? [{ objective, stretch }] : [];
  });
}

export function hasPeriod(item: KeyResult): boolean {
  return periodsOf(item).length > 0;
}

/** Due before or after every period in which it counts. */
export function isDueOutside(item: KeyResult): boolean {
  const { due } = item.row;
  const periods = periodsOf(item);
  return (
    due !== undefined &&
    periods.length > 0 &&
    periods.every(({ stretch }) => due < stretch.from || due > stretch.to)
  );
}

/** So many dates outside their period are no slip: the periods mean something else. */
const SLIPS_MOST = 2;

/**
 * False where most dates lie outside their periods, as in a company whose fiscal Q1 begins in February: then no date can be judged by a
 * period.
 */
export function periodsAreCalendar({ keyResults }: Strategy): boolean {
  const comparable = keyResults.filter((item) => item.row.due !== undefined && hasPeriod(item));
  const outside = comparable.filter(isDueOutside).length;
  return outside <= SLIPS_MOST || outside <= comparable.length / 2;
}
