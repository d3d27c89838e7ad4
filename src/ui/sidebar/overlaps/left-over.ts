/** What is left of the suggestions, once some work is linked and some pairs are put aside. */
import { pairText } from '../../../core/overlaps/pair-text';
import type {
  DismissedPair,
  FoundOverlaps,
  ListedWork,
  Suggestion,
} from '../../../core/overlaps/listed-work';
import type { AcceptedLink } from '../../../rpc/overlaps';

export interface Numbered {
  /** Its number among the work. */
  readonly number: number;
  readonly item: ListedWork;
  readonly suggestions: readonly Suggestion[];
}

export function leftOver(
  { work, goals }: FoundOverlaps,
  linked: ReadonlySet<number>,
  dismissed: readonly DismissedPair[],
): readonly Numbered[] {
  const away = new Set(dismissed.map(({ what }) => what));
  return work.flatMap((item, number) => {
    if (linked.has(number)) return [];
    const suggestions = item.suggestions.filter(({ to }) => {
      const goal = goals[to];
      return goal !== undefined && !away.has(pairText(item, goal));
    });
    return [{ number, item, suggestions }];
  });
}

/** Work whose best suggestion is strong, and whose cell holds nothing. */
export function strongOnes(open: readonly Numbered[]): readonly Numbered[] {
  return open.filter(
    ({ item, suggestions }) => item.holds === undefined && suggestions[0]?.confidence === 'strong',
  );
}

const STRONG = 9;

/** @param strength of a product objective; initiatives have none of their own */
export function linkOf(
  { goals }: FoundOverlaps,
  { table, id, name, sheetId, row }: ListedWork,
  to: Suggestion | undefined,
  strength: number,
): AcceptedLink | undefined {
  const goal = to && goals[to.to];
  return (
    goal && {
      item: { table, id, name, sheetId, row },
      goal: { table: goal.table, id: goal.id, name: goal.name },
      strength: table === 'initiatives' ? STRONG : strength,
    }
  );
}
