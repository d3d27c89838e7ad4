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
  const last = lastDue([
    ...item.keyResults,
    ...item.serves.flatMap((goal) => (goal.standing === 'live' ? goal.keyResults : [])),
  ]);
  if (end === undefined || !last || end <= last.due) return undefined;
  return {
    items: [item],
    place: placeOf(strategy, item, 'end'),
    gap: `${quote(item)} lands after every result that it could help is due.`,
    saw: `It ends on ${end}; the last of them, ${quote(last.keyResult)}, is due on ${last.due}.`,
    next: 'Bring a first part forward, move the date of the result, or plan it for the next period.',
  };
}

function lastDue(keyResults: readonly KeyResult[]): { keyResult: KeyResult; due: Day } | undefined {
  let last: { keyResult: KeyResult; due: Day } | undefined;
  for (const keyResult of keyResults) {
    const { due } = keyResult.row;
    if (due === undefined) return undefined;
    const isLater = !last || due > last.due || (due === last.due && byKey(keyResult, last.keyResult) < 0);
    if (isLater) last = { keyResult, due };
  }
  return last;
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
