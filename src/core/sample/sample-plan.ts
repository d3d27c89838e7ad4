/** The sample plan: a believable quarter of an invented company, with the faults that real plans have, dated around the day on which it is started. */
import type { PlanTableKey, PlanTables } from '../tables/all-tables';
import type { Cell } from '../tables/cell';
import type { Day } from '../tables/day';
import type { Table } from '../tables/table';
import { sampleContributions, type SampleContribution } from './contributions';
import { sampleCalendar } from './sample-calendar';
import { rowsIn } from './sample-table';
import type { SampleTexts } from './sample-texts';

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

/** @param texts out of its page of data */
export function samplePlan(today: Day, texts: SampleTexts): SamplePlan {
  const calendar = sampleCalendar(today);
  return {
    rows: {
      vision: rowsIn(texts.vision, calendar),
      companyObjectives: rowsIn(texts.companyObjectives, calendar),
      productObjectives: rowsIn(texts.productObjectives, calendar),
      keyResults: rowsIn(texts.keyResults, calendar),
      initiatives: rowsIn(texts.initiatives, calendar),
      evidence: rowsIn(texts.evidence, calendar),
      stakeholders: rowsIn(texts.stakeholders, calendar),
    },
    contributions: sampleContributions(),
    settings: { capacity: CAPACITY },
  };
}
