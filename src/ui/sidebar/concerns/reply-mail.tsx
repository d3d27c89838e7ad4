/** The mail that brings the reply, and the button that sends it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyForm } from '../../../core/reviews/reply-form';
import type { ReplyPreview } from '../../../rpc/concerns';
import { HeldBackList } from '../ask/held-back';
import { MailView } from '../ask/mail-view';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

interface Props {
  readonly preview: ReplyPreview;
  readonly form: ReplyForm;
  readonly onSent: () => void;
}

export function ReplyMail({ preview, form, onSent }: Props) {
  const { mails, heldBack, problems, stopped, mark, quota } = preview;
  const { task, start } = useTask<void>();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const hasMail = mails.length > 0;
  const isOff = (stopped !== undefined && hasMail) || problems.length > 0;
  const send = () =>
    start(async () => {
      await call('sendReply', { form, mark });
      onSent();
    });
  return (
    <div ref={box} tabIndex={-1} class="ask reply-mail" role="group" aria-label="The mail with your reply">
      {problems.map((problem) => (
        <Notice kind="problem" key={problem}>
          {problem}
        </Notice>
      ))}
      <HeldBackList held={heldBack} />
      <MailView mails={mails} at={0} onChoose={() => undefined} />
      {!hasMail && problems.length === 0 && <p>No mail leaves. The reply is noted in the sheet.</p>}
      {stopped !== undefined && hasMail && <Notice kind="problem">{stopped}</Notice>}
      {quota !== undefined && hasMail && <p class="count">Google lets you send {quota} more today.</p>}
      <div class="buttons wrap">
        <BusyButton look="primary" busy="Sending…" isOff={isOff} onPress={send}>
          {mails.length === 0 ? 'Note the reply' : `Send the reply to ${mails[0]?.name ?? ''}`}
        </BusyButton>
      </div>
      <div role="status">{task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}</div>
    </div>
  );
}
