/** What a screen shows in a file without a plan: that nothing is known yet, and the ways to begin. */
import type { NoPlan as Lack } from '../../../core/strategy/no-plan';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { Begin } from './begin';
import { Notice } from './notice';

interface Props {
  readonly lack: Lack;
  readonly go: (to: Destination) => void;
  /** “Use my sheet” is what is open, and has said so already. */
  readonly isMapping?: boolean;
}

export function NoPlan({ lack, go, isMapping = false }: Props) {
  const { task, start } = useTask<void>();
  const begin = (how: 'setUp' | 'startSample') =>
    start(async () => {
      await call(how);
      go({ screen: 'start' });
    });
  return (
    <section class="no-plan">
      {!isMapping && (
        <div role="status">
          <Notice>{SAYS[lack]}</Notice>
        </div>
      )}
      <Begin
        {...{ lack, go, isMapping }}
        setUp={() => begin('setUp')}
        startSample={() => begin('startSample')}
      />
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
    </section>
  );
}

const SAYS: Readonly<Record<Lack, string>> = {
  none: 'There is no plan in this file yet, so there is nothing to show here.',
  empty: 'The tabs of the plan are laid out and still empty, so there is nothing to show here.',
};
