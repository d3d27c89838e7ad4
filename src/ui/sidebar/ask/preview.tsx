/** Every mail as it will look, to whom it goes, what stands in its way, and the buttons that send. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskForm } from '../../../core/reviews/ask-form';
import type { AskOutcome, AskPreview } from '../../../rpc/ask';
import type { Task } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { Compare } from './compare';
import { HeldBackList } from './held-back';
import { MailView } from './mail-view';
import { SendButtons } from './send-buttons';

interface Props {
  readonly preview: AskPreview;
  readonly form: (confirmed: boolean) => AskForm;
  readonly lookTask: Task<void>;
  readonly onBack: () => void;
  readonly onLook: (confirmed: boolean) => Promise<void>;
  readonly onSent: (outcome: AskOutcome) => void;
}

export function Preview({ preview, form, lookTask, onBack, onLook, onSent }: Props) {
  const { mails, heldBack, problems } = preview;
  const [at, setAt] = useState(0);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const mail = mails[Math.min(at, mails.length - 1)];
  const repeats = heldBack.some(({ why }) => why === 'repeat' || why === 'silent');
  const again = async (confirmed: boolean) => {
    setIsConfirmed(confirmed);
    await onLook(confirmed);
    // The button that was pressed may be gone.
    title.current?.focus();
  };
  return (
    <div class="ask">
      <button type="button" class="small" onClick={onBack}>
        Change the request
      </button>
      <h2 class="chosen" tabIndex={-1} ref={title}>
        {mails.length === 0
          ? 'No mail would leave'
          : mails.length === 1
            ? 'One mail'
            : `${mails.length} mails`}
      </h2>
      {problems.length > 0 && (
        <Notice kind="problem">
          <p>Nothing can be sent before this is put right:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <HeldBackList held={heldBack} />
      {repeats && (
        <BusyButton busy="Looking…" onPress={() => again(true)}>
          Send it once more all the same
        </BusyButton>
      )}
      {lookTask.state === 'failed' && <Notice kind="problem">{lookTask.message}</Notice>}
      {mail && <MailView mails={mails} at={mails.indexOf(mail)} onChoose={setAt} />}
      {mail && <Compare key={mail.address} address={mail.address} form={() => form(isConfirmed)} />}
      {mail && (
        <SendButtons
          preview={preview}
          address={mail.address}
          form={() => form(isConfirmed)}
          onLook={() => again(isConfirmed)}
          onSent={onSent}
        />
      )}
    </div>
  );
}
