/** What came of the last step, with the way back. */
import { Key } from '../parts/key';
import { Notice } from '../parts/notice';
import { KEYS } from './keys';
import type { Walking } from './use-walk';

export function StepOutcome({ walking: { task, back, undo } }: { readonly walking: Walking }) {
  return (
    <div class="say-outcome">
      <div role="status">
        {task.state === 'done' && task.value.said !== '' && <Notice kind="good">{task.value.said}</Notice>}
      </div>
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      {back && (
        <button type="button" class="small" aria-keyshortcuts={KEYS.undo} onClick={undo}>
          Undo <Key of={KEYS.undo} />
        </button>
      )}
    </div>
  );
}
