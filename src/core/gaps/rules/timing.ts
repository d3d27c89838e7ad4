/** Dates that do not fit together. */
import { byKey } from '../../strategy/item';
import type { Initiative, KeyResult, Strategy } from '../../strategy/strategy';
import type { Day } from '../../tables/day';
import { placeOf } from '../cell-facts';
import { isDueOutside, periodsAreCalendar, periodsOf } from '../stretches';
import { quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const timingMismatch: Rule = {
  id: 'G33',
  name: 'Timing mismatch',
  family: 'Execution and time',
  level: 3,
  why: 'Work that lands after the date of a result cannot help it.',
  needs: ['keyResults.due', ['initiatives.end', 'productObjectives.period']],
  find: (strategy) => [
    ...strategy.initiatives.flatMap((item) => landsTooLate(item, strategy) ?? []),
    ...(periodsAreCalendar(strategy) ? strategy.keyResults : [])
      .filter(isDueOutside)
      .map((item) => dueOutside(item, strategy)),
  ],
};

/** Only where the dates of all results that it could help are known. */
function landsTooLate(item: Initiative, strategy: Strategy): Finding | undefined {
  const { end } = item.row;
  const goals = item.serves.filter(({ standing }) => standing === 'live');
  const last =
    end === undefined ? UNKNOWN : latest([item, ...goals].map(({ keyResults }) => lastOf(keyResults)));
  if (end === undefined || last === UNKNOWN || last === undefined || end <= last.due) return undefined;
  return {
    items: [item],
    place: placeOf(strategy, item, 'end'),
    gap: `${quote(item)} lands after every result that it could help is due.`,
    saw: `It ends on ${end}; the last of them, ${quote(last.keyResult)}, is due on ${last.due}.`,
    next: 'Bring a first part forward, move the date of the result, or plan it for the next period.',
  };
}

interface Due {
  readonly keyResult: KeyResult;
  readonly due: Day;
}

/** At least one of the results has no date. */
const UNKNOWN = 'unknown';
type Last = Due | typeof UNKNOWN | undefined;

/** Of those due on the same day the first by its key, in whatever order the rows stand. */
function latest(all: readonly Last[]): Last {
  let last: Due | undefined;
  for (const one of all) {
    if (one === UNKNOWN) return UNKNOWN;
    if (!one) continue;
    const isSameDay = one.due === last?.due;
    if (!last || one.due > last.due || (isSameDay && byKey(one.keyResult, last.keyResult) < 0)) last = one;
  }
  return last;
}

/** Much work serves the same goal. */
const known = new WeakMap<readonly KeyResult[], { readonly last: Last }>();

function lastOf(keyResults: readonly KeyResult[]): Last {
  const { last } = known.get(keyResults) ?? { last: latest(keyResults.map(dueOf)) };
  known.set(keyResults, { last });
  return last;
}

function dueOf(keyResult: KeyResult): Last {
  const { due } = keyResult.row;
  return due === undefined ? UNKNOWN : { keyResult, due };
}

function dueOutside(item: KeyResult, strategy: Strategy): Finding {
  const [period] = periodsOf(item);
  const { objective, stretch } = period ?? {};
  return {
    items: [item],
    place: placeOf(strategy, item, 'due'),
    gap: `${quote(item)} is due outside the period of its objective.`,
    saw: `It is due on ${item.row.due}; ${objective ? quote(objective) : 'its objective'} counts in ${
      objective?.row.period
    }, from ${stretch?.from} to ${stretch?.to}.`,
    next: 'Move the date, or move the objective to the period in which it can be reached.',
  };
}
