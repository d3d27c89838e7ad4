/** Sends the mails that were seen: the first time in a file to the person at the sheet. */
import { useState } from 'preact/hooks';
import type { AskForm } from '../../../core/reviews/ask-form';
import type { AskOutcome, AskPreview } from '../../../rpc/ask';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { Recipients } from './recipients';

interface Props {
  readonly preview: AskPreview;
  /** Of the mail that is shown. */
  readonly address: string;
  readonly form: () => AskForm;
  readonly onLook: () => Promise<void>;
  readonly onSent: (outcome: AskOutcome) => void;
}

export function SendButtons({ preview, address, form, onLook, onSent }: Props) {
  const { mails, mark, isFirst, me, quota, restGoesOut, stopped, problems } = preview;
  const [hasTried, setHasTried] = useState(false);
  const trial = useTask<string>();
  const sending = useTask<void>();
  const now = mails.filter(({ later }) => later === undefined).length;
  const isOff = stopped !== undefined || problems.length > 0;
  const meFirst = isFirst && !hasTried;
  const toMe = () =>
    trial.start(async () => {
      const { said } = await call('sendToMyself', { form: form(), address });
      setHasTried(true);
      return said;
    });
  const toAll = () => sending.start(async () => onSent(await call('sendAsk', { form: form(), mark })));
  return (
    <section class="send" aria-label="Send">
      <Recipients mails={mails} />
      {stopped !== undefined && <Notice kind="problem">{stopped}</Notice>}
      {quota !== undefined && (
        <p class="count">
          {now === 1 ? '1 mail leaves now.' : `${now} mails leave now.`} Google lets you send {quota} more
          today.
          {now > quota && ` The rest goes out ${restGoesOut}.`}
        </p>
      )}
      <div class="buttons wrap">
        <BusyButton look={meFirst ? 'primary' : 'plain'} busy="Sending…" isOff={isOff} onPress={toMe}>
          Send to myself first
        </BusyButton>
        <BusyButton look={meFirst ? 'plain' : 'primary'} busy="Sending…" isOff={isOff} onPress={toAll}>
          {mails.length === 1 ? `Send to ${mails[0]?.name ?? ''}` : `Send to ${mails.length} people`}
        </BusyButton>
      </div>
      {isFirst && (
        <p class="help">
          A first mail from this file goes to {me || 'you'}, so that you see it as others will.
        </p>
      )}
      <div class="outcome-of-save" role="status">
        {trial.task.state === 'done' && <Notice kind="good">{trial.task.value}</Notice>}
        {trial.task.state === 'failed' && <Notice kind="problem">{trial.task.message}</Notice>}
        {sending.task.state === 'failed' && (
          <Notice kind="problem">
            <p>{sending.task.message}</p>
            <BusyButton busy="Looking…" onPress={onLook}>
              Look at the mails again
            </BusyButton>
          </Notice>
        )}
      </div>
    </section>
  );
}
