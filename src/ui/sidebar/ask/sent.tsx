/** What became of the mails: who got one, what goes out later, and what has to be settled. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskOutcome } from '../../../rpc/ask';
import type { Destination } from '../destination';
import { Notice } from '../parts/notice';
import { HeldBackList } from './held-back';
import { Outgoing } from './outgoing';

interface Props {
  readonly outcome: AskOutcome;
  readonly go: (to: Destination) => void;
  readonly onAgain: () => void;
}

export function Sent({ outcome, go, onAgain }: Props) {
  const { said, sentTo, heldBack } = outcome;
  const [outgoing, setOutgoing] = useState(outcome.outgoing);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  return (
    <div class="ask">
      <h2 class="chosen" tabIndex={-1} ref={title}>
        What was sent
      </h2>
      <Notice kind={sentTo.length > 0 ? 'good' : 'plain'}>
        <p class="lines">{said}</p>
        {sentTo.length > 0 && <p>Got a mail: {sentTo.join(', ')}.</p>}
      </Notice>
      <HeldBackList held={heldBack} />
      <Outgoing mails={outgoing} onMails={setOutgoing} />
      <div class="buttons wrap">
        <button type="button" onClick={() => go({ screen: 'start' })}>
          Back to the start
        </button>
        <button type="button" onClick={onAgain}>
          Ask about something else
        </button>
      </div>
    </div>
  );
}
