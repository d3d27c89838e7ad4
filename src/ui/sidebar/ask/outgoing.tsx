/** Mails that have not gone out, or may have, with what the person can say or do of each. */
import { useRef } from 'preact/hooks';
import type { OutgoingMail } from '../../../core/reviews/outgoing';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

interface Props {
  readonly mails: readonly OutgoingMail[];
  /** What waits after a press. */
  readonly onMails: (mails: readonly OutgoingMail[]) => void;
}

export function Outgoing({ mails, onMails }: Props) {
  const { task, start } = useTask<string>();
  const outcome = useRef<HTMLDivElement>(null);
  const act = (work: () => Promise<{ readonly said: string }>, about = '') =>
    start(async () => {
      try {
        const { said } = await work();
        onMails(await call('outgoingMails'));
        // The button that was pressed may be gone, and the mail with it: then what came of it is the place to go on from.
        requestAnimationFrame(() => (document.getElementById(about) ?? outcome.current)?.focus());
        return said;
      } catch (error) {
        requestAnimationFrame(() => outcome.current?.scrollIntoView({ block: 'nearest' }));
        throw error;
      }
    });
  const waits = mails.some(({ state }) => state === 'waits');
  return (
    <div class="outgoing">
      <ul>
        {mails.map(({ message, name, about, state, says }) => (
          <li key={message}>
            <strong>{name}</strong> {about}
            <p class="help">{says}</p>
            <div class="buttons wrap" role="group" aria-label={`Mail to ${name}`} id={message} tabIndex={-1}>
              {state === 'unknown' && (
                <BusyButton
                  onPress={() => act(() => call('settleUnknown', { message, as: 'sent' }), message)}
                >
                  It was sent
                </BusyButton>
              )}
              {(state === 'unknown' || state === 'refused') && (
                <BusyButton
                  onPress={() => act(() => call('settleUnknown', { message, as: 'again' }), message)}
                >
                  Send again
                </BusyButton>
              )}
              {state !== 'unknown' && (
                <BusyButton onPress={() => act(() => call('cancelQueued', [message]), message)}>
                  Cancel this mail
                </BusyButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {waits && (
        <BusyButton busy="Sending…" onPress={() => act(() => call('sendQueued'))}>
          Send what waits
        </BusyButton>
      )}
      <div role="status" tabIndex={-1} ref={outcome}>
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </div>
  );
}
