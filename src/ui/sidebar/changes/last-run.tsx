/** The last run, with Restore: first what it would do, then a second press that does it. */
import { useRef, useState } from 'preact/hooks';
import type { Restored, RestorePreview, RunSummary } from '../../../rpc/changes';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { counted, listed } from '../parts/in-words';
import { Notice } from '../parts/notice';
import { LeftList } from './left-list';
import { aboutRun, RunCellsOf } from './run-cells-of';

interface Props {
  readonly run: RunSummary;
  readonly onRestored: (restored: Restored) => void;
  /** The list is not what it was any more. */
  readonly askAgain: () => void;
}

export function LastRun({ run, onRestored, askAgain }: Props) {
  const [preview, setPreview] = useState<RestorePreview>();
  const { task, start, forget } = useTask<void>();
  const question = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const look = () =>
    start(async () => {
      const seen = await call('previewRestore');
      if (seen.run.run !== run.run) return askAgain();
      setPreview(seen);
      requestAnimationFrame(() => question.current?.focus());
    });
  const restore = () => start(async () => onRestored(await call('restoreRun', run.run)));
  const keep = () => {
    setPreview(undefined);
    forget();
    requestAnimationFrame(() => top.current?.querySelector('button')?.focus());
  };
  return (
    <section class="run last">
      <h2>{run.what}</h2>
      <p class="help">{aboutRun(run)}</p>
      {preview ? (
        <div class="question">
          <h2 tabIndex={-1} ref={question}>
            {questionOf(preview)}
          </h2>
          <p class="help">
            {preview.cells > 0 &&
              'They will hold again what they held before the run, formulas and notes too.'}
          </p>
          <LeftList left={preview.left} />
          <div class="buttons">
            <BusyButton look="primary" busy="Putting back…" onPress={restore}>
              {preview.cells > 0 ? `Put back ${counted(preview.cells, 'cell')}` : 'Forget this run'}
            </BusyButton>
            <button type="button" onClick={keep}>
              Keep as it is
            </button>
          </div>
        </div>
      ) : (
        <div ref={top}>
          <BusyButton look="primary" busy="Looking…" onPress={look} describedBy="restores">
            Restore…
          </BusyButton>
          <p class="help" id="restores">
            {restoresOf(run)}
          </p>
        </div>
      )}
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      <RunCellsOf run={run} isLast />
    </section>
  );
}

function restoresOf({ tooMany }: RunSummary): string {
  return tooMany
    ? 'This run changed too many cells to remember them, so that it cannot be taken back.'
    : 'Takes this run back: the cells get what they held before. You see first what it will do.';
}

function questionOf({ cells, tabs, run }: RestorePreview): string {
  if (cells > 0) return `Put back ${counted(cells, 'cell')} on ${listed(tabs)}?`;
  return run.tooMany
    ? 'Its cells are not remembered. Forget it, to get at the run before it?'
    : 'Nothing is left to put back. Forget this run, to get at the one before it?';
}
