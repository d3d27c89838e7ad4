/** A gap as the sidebar lists it: the row of the Gaps tab in plain data, with what the page needs to show, filter and change it. */
import type { PlanTableKey } from '../tables/all-tables';
import type { GapStatus, Severity } from '../tables/gaps';
import type { MayLackPlan } from '../strategy/no-plan';

/** Open wants attention; accepted has a reason and counts no longer; fixed was not found by the last run. */
export type Standing = 'open' | 'accepted' | 'fixed';

/** The columns of the Gaps tab that are the person's, as texts; days as 2026-03-31 where the cell can be read as one. */
export interface TriageTexts {
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly reviewOn: string;
  readonly note: string;
}

export interface ListedGap extends TriageTexts {
  readonly id: string;
  readonly severity: Severity;
  /** The number of its rule: G07. */
  readonly rule: string;
  readonly gap: string;
  /** CO-1 Grow in the enterprise market */
  readonly item: string;
  readonly saw: string;
  readonly next: string;
  /** Days, or '' */
  readonly firstSeen: string;
  readonly fixedOn: string;
  readonly standing: Standing;
  /** Initiatives, B5: where it stood at the last check. */
  readonly at?: string;
  /** Where a form can mend it. */
  readonly mend?: Mend;
  /** The screen that proposes what would mend it. */
  readonly proposedIn?: 'overlaps' | 'outcomes';
  /** One of the ten to look at first. */
  readonly isFirst?: true;
}

/** The form and the field in which a gap is mended, or the map of the product objective that it is about. */
export type Mend =
  { readonly form: 'row'; readonly table: PlanTableKey; readonly field: string } | { readonly form: 'map' };

/** What the page tells about a rule, the same for all of its gaps. */
export interface RuleFacts {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly why: string;
  readonly settings: readonly SettingFacts[];
}

/** A threshold that a rule used, as it stands now. */
export interface SettingFacts {
  readonly key: string;
  readonly label: string;
  /** 50 %, or "not set" */
  readonly value: string;
  readonly reason: string;
}

export interface GapList extends MayLackPlan {
  /** False in a file that was never checked, and in one that holds no plan. */
  readonly checked: boolean;
  /** The plain sentences at the top of the Summary. */
  readonly sentences: readonly string[];
  /** Local time of the last run: 2026-03-31 14:05. */
  readonly when: string;
  /** Why it says nothing of the plan as it is now, in words that follow its time; left out where it does. */
  readonly outOfDate?: string;
  /** A newer Throughline has worked in the file, so this one shows the gaps and checks nothing. */
  readonly isNewer?: true;
  readonly today: string;
  /** The worst first. */
  readonly gaps: readonly ListedGap[];
  readonly rules: Readonly<Record<string, RuleFacts>>;
}

/** Words for a status that a person may choose; Throughline sets Fixed and Re-opened. */
export const CHOSEN_STATUSES = ['Open', 'In progress', 'Accepted'] as const satisfies readonly GapStatus[];
