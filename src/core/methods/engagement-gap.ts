/** The stakeholder engagement assessment of the PMBOK: where people stand, and where we would like them to. */
import { stakeholders } from '../tables/stakeholders';
import type { RowOf } from '../tables/table';

/** Unaware, resistant, neutral, supportive or leading. */
type EngagementLevel = NonNullable<RowOf<typeof stakeholders>['currentEngagement']>;

/** Declared with the table, in the order of the PMBOK. */
const levels = (): readonly string[] => stakeholders.columns.currentEngagement.options ?? [];

/**
 * Steps from the current level to the desired one, from -4 to 4; above 0 there is engagement to win. The levels are an order and no
 * scale: steps are counted for sorting, and unaware is not worse than resistant.
 */
export function engagementGap(current: EngagementLevel, desired: EngagementLevel): number {
  return levels().indexOf(desired) - levels().indexOf(current);
}
