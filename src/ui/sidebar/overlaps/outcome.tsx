/** What came of the last step, with the way back. */
import { Notice } from '../parts/notice';
import { Key } from '../parts/key';
import { KEYS } from './keys';
import type { Walking } from './use-walk';

interface Props {
  readonly walking: Walking;
  readonly onLookAgain: () => void;
}

export function Outcome({ walking: { task, back, undo }, onLookAgain }: Props) {
  return (
    <div class="overlap-outcome">
      <div role="status">
        {task.state === 'done' && task.value.said !== '' && <Notice kind="good">{task.value.said}</Notice>}
      </div>
      {task.state === 'failed' && (
        <Notice kind="problem">
          <p>{task.message}</p>
          <button type="button" onClick={onLookAgain}>
            Look again
          </button>
        </Notice>
      )}
      {back && (
        <button type="button" class="small" aria-keyshortcuts={KEYS.undo} onClick={undo}>
          Undo <Key of={KEYS.undo} />
        </button>
      )}
    </div>
  );
}
