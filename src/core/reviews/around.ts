/** What stands above and below a row in the chain from work to goals. */
import type { Askable } from '../emails/facts-of';
import { MEDIUM } from '../strategy/contribution-map';

/** What it serves, directly and further up. Weak links lead nowhere: too many people would be asked. */
export function above(item: Askable, seen: Set<Askable> = new Set()): ReadonlySet<Askable> {
  for (const goal of goalsOf(item)) {
    if (seen.has(goal)) continue;
    seen.add(goal);
    above(goal, seen);
  }
  return seen;
}

function goalsOf(item: Askable): readonly Askable[] {
  switch (item.table) {
    case 'companyObjectives':
      return [];
    case 'productObjectives':
      return [
        ...item.parents,
        ...item.links.filter(({ strength }) => strength >= MEDIUM).map(({ to }) => to),
      ];
    case 'keyResults':
      return item.measures;
    case 'initiatives':
      return item.serves;
  }
}

/** What serves it directly. */
export function below(item: Askable): ReadonlySet<Askable> {
  if (item.table === 'companyObjectives') {
    return new Set(item.links.filter(({ strength }) => strength >= MEDIUM).map(({ from }) => from));
  }
  return new Set(item.table === 'productObjectives' ? item.initiatives : []);
}
