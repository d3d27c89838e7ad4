/** What the rows of the Gaps tab should hold after a run. */
import { type GapRow, type MergedGap, type MergedGaps } from '../gaps/merge-gaps';
import { REOPENED_BECAUSE } from '../gaps/gap-memory';
import { severityOf } from '../gaps/severity';
import type { Cell } from '../tables/cell';
import type { Day } from '../tables/day';
import { inert, linkTo } from '../tables/formulas';
import type { gaps } from '../tables/gaps';
import type { WantedRow } from '../tables/sync-rows';

type GapCells = Partial<Record<keyof (typeof gaps)['columns'], Cell>>;

/** Said once of a gap whose rule is off or whose columns are gone, so that it does not look as if it were still seen. */
const UNLOOKED = 'Not looked at since';

/** Rows in the order in which new ones are appended: the worst first. A fixed gap keeps its row, with the day. */
export function gapRows(rows: readonly GapRow[], merged: MergedGaps, today: Day): readonly WantedRow[] {
  const rowOf = new Map(rows.map(({ id, row }) => [id, row]));
  const seen = merged.seen.map((one) => ({ row: rowOf.get(one.gap.id), cells: cellsOf(one) }));
  const fixed = merged.fixed.map(({ row }) => ({
    row,
    cells: { status: 'Fixed', fixedOn: today } satisfies GapCells,
  }));
  const unlooked = merged.unlooked.filter(({ saw = '' }) => !saw.includes(UNLOOKED));
  return [
    ...seen,
    ...fixed,
    ...unlooked.map(({ row, saw = '' }) => ({ row, cells: { saw: inert(`${saw} ${UNLOOKED} ${today}.`) } })),
  ];
}

function cellsOf(merged: MergedGap): Readonly<Record<string, Cell>> {
  const { gap, level, firstSeen, newStatus, reason } = merged;
  const cells: GapCells = {
    id: gap.id,
    severity: severityOf(level),
    rule: `${gap.rule.id} ${gap.rule.name}`,
    // A sentence may begin with words of the plan, and those with a sign that would make a formula of it.
    gap: inert(gap.gap),
    item: linkTo(gap.place, gap.itemLabel),
    saw: inert(`${gap.saw}${reason ? ` ${REOPENED_BECAUSE[reason]}` : ''}`),
    why: gap.rule.why,
    next: inert(gap.next),
    firstSeen,
    fixedOn: '',
    fingerprint: merged.memory,
    ...(newStatus ? { status: newStatus } : {}),
  };
  return cells;
}
