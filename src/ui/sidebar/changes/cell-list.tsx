/** The cells of a run: what each held and holds, and a click that jumps to it. */
import type { ChangedCell, RunCells } from '../../../rpc/changes';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import { useTask } from '../../use-task';
import { Await } from '../parts/await';
import { counted } from '../parts/in-words';
import { Notice } from '../parts/notice';

export function CellList({ run }: { readonly run: number }) {
  const asked = useAnswer('changedCells', run);
  return (
    <Await asked={asked} waiting="Getting the cells…" lines={2}>
      {(cells) => <Cells {...cells} />}
    </Await>
  );
}

function Cells({ cells, more }: RunCells) {
  const { task, start } = useTask<void>();
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const jump = ({ run, sheetId, row, column }: ChangedCell) =>
    start(() => call('showChange', { run, sheetId, row, column }));
  return (
    <>
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      {tabs.map((tab) => (
        <div key={tab}>
          <h3 class="tab-name">{tab}</h3>
          <ul class="cells">
            {cells.flatMap((cell) =>
              cell.tab === tab ? (
                <li key={`${cell.cell} ${cell.isNote}`}>
                  <button type="button" onClick={() => void jump(cell)}>
                    <Cell {...cell} />
                  </button>
                </li>
              ) : (
                []
              ),
            )}
          </ul>
        </div>
      ))}
      {more > 0 && <p class="help">And {counted(more, 'more cell')}.</p>}
    </>
  );
}

function Cell({ cell, isNote, before, after }: ChangedCell) {
  return (
    <>
      <span class="place">{isNote ? `Note on ${cell}` : cell}</span>
      <Content text={before} />
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="only-heard"> became </span>
      <Content text={after} />
    </>
  );
}

function Content({ text }: { readonly text: string }) {
  return text === '' ? <em class="blank">blank</em> : <span class="content">{text}</span>;
}
