/** After saving: check the plan again, or go on. */
import type { ComponentChildren } from 'preact';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from './busy-button';
import { Notice } from './notice';

export function CheckAgain({ children }: { readonly children?: ComponentChildren }) {
  const { task, start } = useTask<string>();
  return (
    <>
      <div class="buttons wrap">
        <BusyButton busy="Checking…" onPress={() => start(async () => (await call('check')).said)}>
          Check again
        </BusyButton>
        {children}
      </div>
      <div role="status">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </>
  );
}
