/** Sidebar: writes what a person decided about gaps, each found by its id, and nothing where another person's words would be lost. */
import { findHeadings, type FoundTable } from '../../core/tables/find-tables';
import { gaps } from '../../core/tables/gaps';
import { listGaps } from '../../core/triage/list-gaps';
import { blocksOf } from '../../core/triage/triage-blocks';
import { isWritten, planTriage, type TriageWish } from '../../core/triage/triage-gaps';
import { changingFile } from '../changing-file';
import type { Triaged } from '../../rpc/gaps';
import { UserError } from '../../user-error';
import { settleCells } from '../settle-cells';
import { readAgain, readWorkbook } from '../workbook';
import { writeRun } from '../write-run';
import { gapsTab } from './gap-list';

export function triageGaps(wish: TriageWish): Triaged {
  return changingFile(() => {
    const workbook = readWorkbook(['gaps']);
    const found = gapsTab(workbook);
    const { writes, after, conflicts } = planTriage(found, wish, workbook.today);
    const tab = workbook.tabs.get(found.sheet.id);
    if (conflicts.length > 0 || writes.size === 0 || !tab) {
      return { conflicts, gaps: gapsOf(wish, found) };
    }
    const blocks = blocksOf(found, writes);
    writeRun(workbook.file, nameOf(wish), [{ tab, blocks, held: found.sheet }]);
    const { sheet: before, headingRow } = found;
    const { sheet } = settleCells({ tab, before, headingRow, blocks }, () =>
      readAgain(workbook, before, 'formulas'),
    );
    const now = findHeadings(sheet, gaps);
    if (!now || !isWritten(now, after)) throw new UserError(MOVED);
    return { conflicts, gaps: gapsOf(wish, now) };
  });
}

const MOVED =
  'The rows of the Gaps tab moved while this was saved, so it may stand beside the wrong gap. Look at the tab, and take it back under What changed.';

function gapsOf(wish: TriageWish, found: FoundTable): Triaged['gaps'] {
  const wanted = new Set(wish.gaps.map(({ id }) => id));
  return listGaps(found).filter(({ id }) => wanted.has(id));
}

function nameOf({ gaps: [first, ...others] }: TriageWish): string {
  return others.length === 0 ? `Gap ${first?.id ?? ''}` : `${others.length + 1} gaps`;
}
