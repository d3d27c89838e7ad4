/** What was put aside, each line with the way to bring it back. */
import { useRef } from 'preact/hooks';
import type { PutAside } from '../../../core/dismissed-lines';
import { useTask } from '../../use-task';
import { BusyButton } from './busy-button';
import { Notice } from './notice';

const MOST_SHOWN = 50;

interface Props {
  readonly title: string;
  /** The last one first. */
  readonly lines: readonly PutAside[];
  /** What a line is called here; left out, as it stands. */
  readonly nameOf?: (what: string) => string;
  /** What is said once a line is back. */
  readonly saidAfter: string;
  readonly onBringBack: (what: string) => Promise<void>;
}

export function PutAsideList({ title, lines, nameOf = asItStands, saidAfter, onBringBack }: Props) {
  const { task, start } = useTask<string>();
  const summary = useRef<HTMLElement>(null);
  if (lines.length === 0 && task.state === 'idle') return null;
  const bringBack = (what: string) =>
    start(async () => {
      await onBringBack(what);
      // The pressed button goes with its line.
      summary.current?.focus();
      return saidAfter;
    });
  return (
    <details class="put-aside">
      <summary ref={summary}>
        {title} ({lines.length})
      </summary>
      <p class="help" role="status">
        {task.state === 'done' ? task.value : ''}
      </p>
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      <ul>
        {lines.slice(0, MOST_SHOWN).map(({ what, on }) => (
          <li key={what}>
            {nameOf(what)} <span class="help">{on}</span>{' '}
            <BusyButton busy="Bringing it back…" onPress={() => bringBack(what)}>
              Bring back<span class="only-heard"> {nameOf(what)}</span>
            </BusyButton>
          </li>
        ))}
      </ul>
      {lines.length > MOST_SHOWN && (
        <p class="help">And {lines.length - MOST_SHOWN} more on the hidden tab Dismissed.</p>
      )}
    </details>
  );
}

function asItStands(what: string): string {
  return what;
}
