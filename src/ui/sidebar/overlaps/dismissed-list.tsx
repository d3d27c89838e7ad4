/** What was put aside, each with the way to bring it back. */
import type { DismissedPair } from '../../../core/overlaps/listed-work';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

const MOST_SHOWN = 50;

interface Props {
  /** The last one first. */
  readonly pairs: readonly DismissedPair[];
  readonly onPairs: (pairs: readonly DismissedPair[]) => void;
}

export function DismissedList({ pairs, onPairs }: Props) {
  const { task, start } = useTask<string>();
  if (pairs.length === 0 && task.state === 'idle') return null;
  const bringBack = (what: string) =>
    start(async () => {
      onPairs(await call('bringBackLink', what));
      return 'Brought back. It is suggested when you look again.';
    });
  return (
    <details class="overlap-dismissed">
      <summary>Dismissed ({pairs.length})</summary>
      <p class="help" role="status">
        {task.state === 'done' ? task.value : ''}
      </p>
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      <ul>
        {pairs.slice(0, MOST_SHOWN).map(({ what, on }) => (
          <li key={what}>
            {what} <span class="help">{on}</span>{' '}
            <BusyButton busy="Bringing it back…" onPress={() => bringBack(what)}>
              Bring back<span class="only-heard"> {what}</span>
            </BusyButton>
          </li>
        ))}
      </ul>
      {pairs.length > MOST_SHOWN && (
        <p class="help">And {pairs.length - MOST_SHOWN} more on the hidden tab Dismissed.</p>
      )}
    </details>
  );
}
