/** Where a person asks for no more mails, or for mails again. Opening it changes nothing; the button does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerPage } from '../../core/reviews/answer-page';
import { BusyButton } from '../sidebar/parts/busy-button';
import { useTask } from '../use-task';
import { answerReview } from './call-with-link';
import { senderName } from './words';

interface Props {
  readonly token: string;
  readonly page: AnswerPage;
  /** Left out where the mail led here right away. */
  readonly onBack?: () => void;
}

export function StopPage({ token, page, onBack }: Props) {
  const [isStopped, setIsStopped] = useState(page.stopped);
  const { task, start } = useTask<string>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [isStopped]);
  const sender = senderName(page.sender);
  const set = (stop: boolean) =>
    start(async () => {
      const recorded = await answerReview(token, { kind: stop ? 'stop' : 'resume' });
      if (recorded.kind === 'door') throw new Error(recorded.door.says);
      setIsStopped(stop);
      return stop ? 'Noted.' : 'Noted: you get these mails again.';
    });
  return (
    <main>
      <h1 tabIndex={-1} ref={title}>
        {isStopped ? 'You get no more of these mails' : 'Stop these mails?'}
      </h1>
      <p>
        {isStopped
          ? `Mails like this from “${page.file}” to ${page.reader.address} are stopped. ${sender} can see this, and may talk to you instead.`
          : `Then no more mails like this come from “${page.file}” to ${page.reader.address}. ${sender} sees that you stopped them.`}
      </p>
      <p role="status">{task.state === 'done' ? task.value : ''}</p>
      {task.state === 'failed' && (
        <p class="note problem" role="alert">
          {task.message}
        </p>
      )}
      <div class="buttons">
        {isStopped ? (
          <BusyButton look="plain" busy="Noting…" onPress={() => set(false)}>
            Send them again
          </BusyButton>
        ) : (
          <BusyButton look="primary" busy="Noting…" onPress={() => set(true)}>
            Stop these mails
          </BusyButton>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            Back to the questions
          </button>
        )}
      </div>
    </main>
  );
}
