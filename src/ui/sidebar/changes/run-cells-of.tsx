/** One run as a heading that opens to its cells. They are asked for when it is opened. */
import { useState } from 'preact/hooks';
import type { RunSummary } from '../../../rpc/changes';
import { counted, listed, momentInWords } from '../parts/in-words';
import { CellList } from './cell-list';

export function RunCellsOf({ run, isLast = false }: { readonly run: RunSummary; readonly isLast?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const { what, cells, tooMany } = run;
  if (tooMany && isLast) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isLast ? `Look at ${cells === 1 ? 'the cell' : `the ${counted(cells, 'cell')}`}` : what}
        {!isLast && <span class="when">{aboutRun(run)}</span>}
      </summary>
      {isOpen && !tooMany && <CellList run={run.run} />}
    </details>
  );
}

/** 22 Nov 2026, 11:00. 742 cells on Gaps and Summary. */
export function aboutRun({ when, cells, tabs, tooMany }: RunSummary): string {
  const places = listed(tabs.map(({ tab }) => tab));
  const about = tooMany ? 'Too many cells to remember.' : `${counted(cells, 'cell')} on ${places}.`;
  return `${momentInWords(when)}. ${about}`;
}
