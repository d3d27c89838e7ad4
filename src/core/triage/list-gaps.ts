/** The Gaps tab as it stands, as a list for the sidebar: the worst first. */
import { allRules } from '../gaps/all-rules';
import { ruleOfGapId, type RuleModes } from '../gaps/find-gaps';
import { readMemory } from '../gaps/gap-memory';
import type { Rule } from '../gaps/rule';
import type { Spot } from '../gaps/spot';
import { worstByItem } from '../results/open-gaps';
import { WORST_SHOWN } from '../results/summary-page';
import { planTables } from '../tables/all-tables';
import { cellText, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { withoutMark } from '../tables/formulas';
import { gaps, severityRank } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import type { RowOf } from '../tables/table';
import { linkedPlace } from './linked-place';
import type { ListedGap, Mend, TriageTexts } from './listed-gap';
import { standingOfGap } from './standing';

type GapRow = RowOf<typeof gaps>;

/** @param modes gaps of rules that are off keep their rows on the tab, and are no part of the list */
export function listGaps(found: FoundTable, modes: RuleModes = new Map()): readonly ListedGap[] {
  const rows = parseTable(gaps, found).rows.filter(
    ({ id }) => id !== undefined && modes.get(ruleOfGapId(id)) !== 'Off',
  );
  const worstFirst = [...rows].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const open = worstFirst.filter((row) => standingOfGap(row) === 'open');
  const item = (row: GapRow) => row.item ?? row.id ?? '';
  const first = new Set(
    worstByItem(open, WORST_SHOWN, { itemOf: item, ruleOf: ({ id = '' }) => ruleOfGapId(id) }).map(
      ({ worst }) => worst,
    ),
  );
  return worstFirst.map((row) => listed(row, found, first.has(row)));
}

function listed(row: GapRow, found: FoundTable, isFirst: boolean): ListedGap {
  const { id = '', severity = 'Low', gap = '', item = '', saw = '', next = '' } = row;
  const place = linkedPlace(found, row.row);
  const rule = allRules.find((one) => one.id === ruleOfGapId(id));
  const mend = mendOf(rule, readMemory(row.fingerprint).spot);
  return {
    id,
    severity,
    rule: ruleOfGapId(id),
    gap: withoutMark(gap),
    item,
    saw: withoutMark(saw),
    next: withoutMark(next),
    firstSeen: row.firstSeen ?? '',
    fixedOn: row.fixedOn ?? '',
    standing: standingOfGap(row),
    ...triageTexts(found, row.row),
    ...(place ? { at: place.a1 } : {}),
    ...(mend ? { mend } : {}),
    ...(rule?.proposedIn ? { proposedIn: rule.proposedIn } : {}),
    ...(isFirst ? { isFirst } : {}),
  };
}

/** What a person may want to keep as it was typed: line breaks in a note, a due day that nobody can read. */
export function triageTexts(
  { sheet, columns }: Pick<FoundTable, 'sheet' | 'columns'>,
  row: number,
): TriageTexts {
  const cellAt = (key: keyof TriageTexts): Cell => sheet.cells[row - 1]?.[columns.get(key) ?? -1] ?? '';
  const dayAt = (key: 'due' | 'reviewOn') => gaps.columns[key].read(cellAt(key)) ?? cellText(cellAt(key));
  return {
    owner: withoutMark(cellText(cellAt('owner'))),
    due: dayAt('due'),
    status: cellText(cellAt('status')),
    reviewOn: dayAt('reviewOn'),
    note: withoutMark(String(cellAt('note')).trim()),
  };
}

/** A cell that only names its row is nothing to fill in, so only what a rule says to mend leads to a form. */
function mendOf(rule: Rule | undefined, spot: Spot | undefined): Mend | undefined {
  const { mendedIn } = rule ?? {};
  // Of two key results that pull apart, neither is on the map.
  if (mendedIn === 'map') return !spot || spot.table === 'productObjectives' ? { form: 'map' } : undefined;
  if (!spot) return undefined;
  const field = mendedIn ?? spot.column;
  return field === planTables[spot.table].identity ? undefined : { form: 'row', table: spot.table, field };
}
