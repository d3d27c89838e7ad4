/** The sample plan as tabs that were just filled, and what the analysis says about them. */
import { findGaps } from '../../../src/core/gaps/find-gaps';
import type { GapReport } from '../../../src/core/gaps/gap';
import type { SamplePlan } from '../../../src/core/sample/sample-plan';
import { standardSettings } from '../../../src/core/settings/definitions';
import { joinStrategy } from '../../../src/core/strategy/join';
import { readPlan } from '../../../src/core/strategy/plan';
import { scoreStrategy, type Scores } from '../../../src/core/strategy/scores';
import type { Strategy } from '../../../src/core/strategy/strategy';
import { alignmentMap } from '../../../src/core/tables/alignment-map';
import { planTables, type PlanTableKey } from '../../../src/core/tables/all-tables';
import type { Cell } from '../../../src/core/tables/cell';
import type { Day } from '../../../src/core/tables/day';
import type { SheetData } from '../../../src/core/tables/sheet-data';
import { columnsOf } from '../../../src/core/tables/table';

export const planKeys = Object.keys(planTables) as readonly PlanTableKey[];

export interface SampleAnalysis {
  readonly strategy: Strategy;
  readonly scores: Scores;
  readonly report: GapReport;
}

export function analyseSample(sample: SamplePlan, today: Day): SampleAnalysis {
  const settings = { ...standardSettings(), ...sample.settings };
  const strategy = joinStrategy(readPlan(sampleSheets(sample), new Map()), settings, today);
  const scores = scoreStrategy(strategy);
  return { strategy, scores, report: findGaps(strategy, scores, new Map()) };
}

function sampleSheets(sample: SamplePlan): readonly SheetData[] {
  const tabs = planKeys.map((key, index) => {
    const columns = columnsOf(planTables[key]);
    const rows: readonly Readonly<Record<string, Cell | undefined>>[] = sample.rows[key];
    const cells = rows.map((row) => columns.map(([column]) => shown(row[column] ?? '')));
    return {
      id: index + 1,
      name: planTables[key].name,
      cells: [columns.map(([, { heading }]) => heading), ...cells],
    };
  });
  return [...tabs, { id: tabs.length + 1, name: alignmentMap.name, cells: mapCells(sample) }];
}

/** A formula that points to a tab which is not there. */
function shown(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith('=') ? '#REF!' : cell;
}

function mapCells({ rows, contributions }: SamplePlan): readonly (readonly Cell[])[] {
  const companies = rows.companyObjectives.map(({ id = '' }) => id);
  const lines = rows.productObjectives.map(({ id: product = '', objective = '' }) => [
    product,
    objective,
    ...companies.map(
      (company): Cell =>
        contributions.find((one) => one.productObjective === product && one.companyObjective === company)
          ?.contribution ?? '',
    ),
  ]);
  const headings = Object.values(alignmentMap.columns).map(({ heading }) => heading);
  return [[...headings, ...companies], ...lines];
}
