/** What came of a restore. */
import type { Restored } from '../../../rpc/changes';
import { counted, listed } from '../parts/in-words';
import { Notice } from '../parts/notice';
import { LeftList } from './left-list';

export function Outcome({ restored: { cells, tabs, left, problem } }: { readonly restored: Restored }) {
  return (
    <>
      <Notice kind="good">
        {cells > 0
          ? `Done. ${counted(cells, 'cell')} on ${listed(tabs)} ${cells === 1 ? 'holds' : 'hold'} again what stood there before.`
          : 'Done. The run is off the list; no cell was changed.'}
      </Notice>
      <LeftList left={left} />
      {problem && <Notice kind="problem">{problem}</Notice>}
    </>
  );
}
