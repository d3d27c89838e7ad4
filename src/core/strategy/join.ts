/** Joins the rows of a plan into one strategy. */
import { EMPTY_BOOK, type ReviewBook } from '../reviews/book';
import { saysOf } from '../reviews/support';
import type { Settings } from '../settings/definitions';
import type { Day } from '../tables/day';
import { draftItems } from './drafts';
import { joinObjectives, type PlanMap } from './join-objectives';
import { joinEvidence, joinInitiatives, joinKeyResults } from './join-work';
import type { Joining } from './joining';
import { periodsOf, type ReadPlan } from './plan';
import { isUsablePeriod } from './standing';
import type { MapFacts, Standing, Strategy } from './strategy';

/**
 * The strategy of a plan. References that lead nowhere are kept as broken ones; nothing is guessed.
 * @param book what the Review Log came to; left out where nobody's say is of interest
 */
export function joinStrategy(
  plan: ReadPlan,
  wanted: Settings,
  today: Day,
  book: ReviewBook = EMPTY_BOOK,
): Strategy {
  const settings = withUsablePeriod(plan, wanted);
  const joining: Joining = { plan, settings, drafts: draftItems(plan.tables), broken: [] };
  const map = joinObjectives(joining);
  joinInitiatives(joining);
  joinKeyResults(joining);
  joinEvidence(joining);
  const { drafts } = joining;
  const everything = Object.values(drafts).flat();
  const tableProblems = Object.values(plan.tables).flatMap(({ problems }) => problems);
  return {
    today,
    settings,
    companyObjectives: live(drafts.companyObjectives),
    productObjectives: live(drafts.productObjectives),
    initiatives: live(drafts.initiatives),
    keyResults: live(drafts.keyResults),
    evidence: drafts.evidence,
    stakeholders: drafts.stakeholders,
    vision: drafts.vision,
    everything,
    book,
    says: saysOf(book, everything, drafts.stakeholders),
    broken: joining.broken,
    map: map && mapFacts(map),
    tables: plan.tables,
    unreadable: [...tableProblems, ...(map?.problems ?? [])],
  };
}

/** A period that nobody can make out leaves nothing out: better the whole plan than an empty one. */
function withUsablePeriod(plan: ReadPlan, settings: Settings): Settings {
  const { currentPeriod } = settings;
  if (currentPeriod === undefined || isUsablePeriod(currentPeriod, periodsOf(plan))) return settings;
  return { ...settings, currentPeriod: undefined };
}

function live<I extends { readonly standing: Standing }>(items: readonly I[]): readonly I[] {
  return items.filter(({ standing }) => standing === 'live');
}

function mapFacts(map: PlanMap): MapFacts {
  return {
    tab: map.sheet.name,
    sheetId: map.sheet.id,
    cells: map.size,
    filled: map.contributions.filter(({ strength }) => strength !== 0).length,
    mapped: map.mapped,
    repeated: map.repeated,
  };
}
