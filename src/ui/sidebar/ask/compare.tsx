/** Opens the mail that is shown in the words of each role, side by side in a window over the sheet. */
import { useRef } from 'preact/hooks';
import type { AskForm } from '../../../core/reviews/ask-form';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

interface Props {
  readonly address: string;
  readonly form: () => AskForm;
}

export function Compare({ address, form }: Props) {
  const { task, start } = useTask<null>();
  const box = useRef<HTMLDivElement>(null);
  const open = () =>
    start(async () => {
      await call('compareWordings', { form: form(), address });
      // While the window is open nothing here can have the focus; whoever comes back goes on from the button.
      const goOn = () => box.current?.querySelector('button')?.focus({ preventScroll: true });
      addEventListener('focus', goOn, { once: true });
      return null;
    });
  return (
    <div ref={box}>
      <BusyButton busy="Writing them…" onPress={open}>
        Compare the words for each role
      </BusyButton>
      <p class="help">Side by side, in a window over the sheet.</p>
      <div role="status">{task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}</div>
    </div>
  );
}
