/** After saving: check the plan again, or go on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from './busy-button';
import { Notice } from './notice';

export function CheckAgain({ children }: { readonly children?: ComponentChildren }) {
  const { task, start } = useTask<string>();
  const outcome = useRef<HTMLDivElement>(null);
  // It stands below the lower edge of a long form.
  useEffect(() => {
    if (task.state === 'done' || task.state === 'failed') {
      outcome.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [task.state]);
  return (
    <>
      <div class="buttons wrap">
        <BusyButton busy="Checking…" onPress={() => start(async () => (await call('check')).said)}>
          Check again
        </BusyButton>
        {children}
      </div>
      <div role="status" ref={outcome}>
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </>
  );
}
