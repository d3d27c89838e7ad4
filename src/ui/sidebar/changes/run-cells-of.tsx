/** One run as a heading that opens to its cells. They are asked for when it is opened. */
import { useState } from 'preact/hooks';
import type { RunSummary } from '../../../rpc/changes';
import { counted, listed, momentInWords } from '../parts/in-words';
import { CellList } from './cell-list';

export function RunCellsOf({ run }: { readonly run: RunSummary }) {
  const [isOpen, setOpen] = useState(false);
  const { what, when, cells, tabs, tooMany } = run;
  const places = listed(tabs.map(({ tab }) => tab));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {what}
        <span class="when">
          {momentInWords(when)}.{' '}
          {tooMany ? 'Too many cells to remember.' : `${counted(cells, 'cell')} on ${places}.`}
        </span>
      </summary>
      {isOpen && !tooMany && <CellList run={run.run} />}
    </details>
  );
}
