/** The sample plan: a believable quarter of an invented company, with the faults that real plans have, dated around the day on which it is started. */
import type { PlanTableKey, PlanTables } from '../tables/all-tables';
import type { Cell } from '../tables/cell';
import type { Day } from '../tables/day';
import type { Table } from '../tables/table';
import { sampleCompanyObjectives } from './company-objectives';
import { sampleContributions, type SampleContribution } from './contributions';
import { sampleEvidence } from './evidence';
import { sampleInitiatives } from './initiatives';
import { sampleKeyResults } from './key-results';
import { sampleProductObjectives } from './product-objectives';
import { sampleCalendar } from './sample-calendar';
import { sampleStakeholders } from './stakeholders';
import { sampleVision } from './vision';

/** Cells by column key. */
export type SampleRow<T extends Table> = Partial<Record<keyof T['columns'] & string, Cell>>;

export interface SamplePlan {
  readonly rows: { readonly [K in PlanTableKey]: readonly SampleRow<PlanTables[K]>[] };
  readonly contributions: readonly SampleContribution[];
  /** Settings that the sample needs, by key. The current period stays blank, because one objective is left over from last quarter. */
  readonly settings: { readonly capacity: number };
}

/** Person-weeks of a quarter: eighteen people, less holidays and support duty. */
const CAPACITY = 190;

export function samplePlan(today: Day): SamplePlan {
  const calendar = sampleCalendar(today);
  return {
    rows: {
      vision: sampleVision(calendar),
      companyObjectives: sampleCompanyObjectives(calendar),
      productObjectives: sampleProductObjectives(calendar),
      keyResults: sampleKeyResults(calendar),
      initiatives: sampleInitiatives(calendar),
      evidence: sampleEvidence(calendar),
      stakeholders: sampleStakeholders(calendar),
    },
    contributions: sampleContributions(),
    settings: { capacity: CAPACITY },
  };
}
