/** The days of the sample plan, counted from the day on which it is started, so that it never looks old. */
import { addDays, dayOf, daysBetween, lastDayOfMonth, type Day } from '../tables/day';

export interface SampleCalendar {
  /** The quarter of today and the one before: Q4 2026. */
  readonly quarter: string;
  readonly lastQuarter: string;
  /** First and last day of this quarter, and the last day of the one before. */
  readonly start: Day;
  readonly end: Day;
  readonly lastEnd: Day;
  /** As some people write it: 31.12.2026. */
  readonly endWithDots: string;
  readonly ago: (days: number) => Day;
  /** The first day of a week of this quarter, counted from 1 to 13. */
  readonly week: (number: number) => Day;
  /**
   * A key result on its way: baseline, target and current as three cells parted by bars.
   * @param pace progress for each share of the quarter gone: 1 is even, 0.5 falls behind
   */
  readonly way: (baseline: number, target: number, pace: number) => string;
}

export function sampleCalendar(today: Day): SampleCalendar {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const start = dayOf(year, quarter * 3 - 2, 1) ?? today;
  const end = lastDayOfMonth(year, quarter * 3);
  const elapsed = daysBetween(start, today) / daysBetween(start, end);
  return {
    quarter: `Q${quarter} ${year}`,
    lastQuarter: quarter === 1 ? `Q4 ${year - 1}` : `Q${quarter - 1} ${year}`,
    start,
    end,
    lastEnd: addDays(start, -1),
    endWithDots: end.split('-').reverse().join('.'),
    ago: (days) => addDays(today, -days),
    week: (number) => addDays(start, (number - 1) * 7),
    way: (baseline, target, pace) =>
      `${baseline} | ${target} | ${onTheWay(baseline, target, elapsed * pace, pace)}`,
  };
}

/** In whole numbers, or tenths where the way is short. Rounded so that an even pace stays even and a slow one stays slow. */
function onTheWay(baseline: number, target: number, progress: number, pace: number): number {
  const way = target - baseline;
  const steps = Math.abs(way) * (Math.abs(way) < 10 ? 10 : 1);
  const gone = Math.min(1, progress) * steps;
  const whole = pace < 1 ? Math.floor(gone) : Math.ceil(gone);
  return steps === 0 ? baseline : Number((baseline + (way * whole) / steps).toFixed(1));
}
