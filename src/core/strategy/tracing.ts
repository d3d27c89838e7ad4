/** Follows work up to the company objectives: what it contributes to, whether it can be traced, where its effort goes. */
import { MEDIUM, STRONG } from './contribution-map';
import type { CompanyObjective, Initiative, ProductObjective } from './strategy';

/** A product objective is traced when a link of medium strength or more leads to a live company objective, or when it says why it stands alone. */
export function isTracedObjective(item: ProductObjective): boolean {
  return item.links.some(({ strength }) => strength >= MEDIUM) || item.row.standsAlone !== undefined;
}

/** An initiative is traced when anything that it serves is. Initiatives that name each other in a circle are not. */
export function isTracedInitiative(item: Initiative, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(item.key)) return false;
  return item.serves.some((goal) => {
    if (goal.standing !== 'live') return false;
    if (goal.table === 'companyObjectives') return true;
    return goal.table === 'productObjectives'
      ? isTracedObjective(goal)
      : isTracedInitiative(goal, new Set(seen).add(item.key));
  });
}

/** True where following what it serves leads to nothing but initiatives, and back to itself. */
export function runsInCircle(item: Initiative): boolean {
  const reached = new Set<Initiative>();
  const leadsBack = (from: Initiative): boolean =>
    from.serves.every((goal) => {
      if (goal.table !== 'initiatives') return false;
      if (reached.has(goal)) return true;
      reached.add(goal);
      return leadsBack(goal);
    });
  return leadsBack(item) && reached.has(item);
}

export type Contributions = ReadonlyMap<CompanyObjective, number>;

/** The strongest way in which an item helps each company objective, from 1 to 9; what works against one is left out. */
export function contributionsOf(item: Item): Contributions {
  const known = remembered.get(item);
  if (known) return known;
  const found = follow(item, new Set());
  remembered.set(item, found);
  return found;
}

type Item = ProductObjective | Initiative | CompanyObjective;

/** Each gap of an item asks again, and a joined plan does not change. */
const remembered = new WeakMap<Item, Contributions>();

function follow(item: Item, seen: ReadonlySet<string>): Contributions {
  const result = new Map<CompanyObjective, number>();
  const raise = (to: CompanyObjective, strength: number) => {
    if (strength > 0 && to.standing === 'live') result.set(to, Math.max(result.get(to) ?? 0, strength));
  };
  if (item.table === 'companyObjectives') raise(item, STRONG);
  if (item.table === 'productObjectives') for (const { to, strength } of item.links) raise(to, strength);
  if (item.table === 'initiatives' && !seen.has(item.key)) {
    const path = new Set(seen).add(item.key);
    for (const goal of item.serves.filter(isLive)) {
      for (const [to, strength] of follow(goal, path)) raise(to, strength);
    }
  }
  return result;
}

/**
 * How one unit of an item's effort divides over company objectives: equally over what it serves, then in proportion to strength, so that
 * shared work is not counted twice. Less than 1 in all where a part of it leads nowhere.
 * @param splitOf where many initiatives serve the same goals, a caller can remember the answers
 */
export function effortSplit(
  item: Initiative,
  splitOf: (goal: Goal) => Contributions = splitOfGoal,
  seen: ReadonlySet<string> = new Set(),
): Contributions {
  const result = new Map<CompanyObjective, number>();
  if (seen.has(item.key)) return result;
  for (const goal of item.serves.filter(isLive)) {
    const parts =
      goal.table === 'initiatives' ? effortSplit(goal, splitOf, new Set(seen).add(item.key)) : splitOf(goal);
    for (const [to, part] of parts) result.set(to, (result.get(to) ?? 0) + part / item.serves.length);
  }
  return result;
}

export type Goal = ProductObjective | CompanyObjective;

/** How effort for an objective divides over company objectives. */
export function splitOfGoal(goal: Goal): Contributions {
  return inProportion(contributionsOf(goal));
}

/** What is closed or of another period carries nothing on. */
function isLive({ standing }: Initiative['serves'][number]): boolean {
  return standing === 'live';
}

function inProportion(strengths: Contributions): Contributions {
  const total = [...strengths.values()].reduce((sum, strength) => sum + strength, 0);
  return new Map([...strengths].map(([to, strength]) => [to, strength / total]));
}

/** The part of all company weight that an item carries, from 0 to 1 (fit after A1). */
export function weightCarried(item: Item): number {
  const known = carried.get(item);
  if (known !== undefined) return known;
  let weight = 0;
  for (const [to, strength] of contributionsOf(item)) weight += ((to.share ?? 0) * strength) / STRONG;
  carried.set(item, weight);
  return weight;
}

const carried = new WeakMap<Item, number>();
