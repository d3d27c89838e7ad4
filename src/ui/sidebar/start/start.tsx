/** The start page: what to do next, and the way to every other screen. */
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { Choices } from './choices';

export function Start({ go }: ScreenProps<'start'>) {
  const { task, start } = useTask<string>();
  return (
    <>
      <BusyButton look="primary" busy="Checking…" onPress={() => start(() => call('check'))}>
        Check the plan
      </BusyButton>
      <div class="outcome" role="status">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
      <Choices go={go} />
    </>
  );
}
