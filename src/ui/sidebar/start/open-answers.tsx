/** Start page: what was asked and waits for somebody, with the way to do it. */
import { edition } from '../../../core/edition/edition';
import type { OpenAnswers as Open } from '../../../core/reviews/open-answers';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

interface Props {
  readonly open: Open | undefined;
  readonly go: (to: Destination) => void;
  readonly remind: () => Promise<void>;
}

export function OpenAnswers({ open, go, remind }: Props) {
  if (!open) return null;
  const { toReply, objections, overdue, silent } = open;
  return (
    <>
      {toReply > 0 && (
        <Notice>
          <p>{replySentence(toReply, objections)}</p>
          <button type="button" onClick={() => go({ screen: 'concerns' })}>
            Go to the concerns
          </button>
        </Notice>
      )}
      {overdue > 0 && (
        <Notice>
          <p>{questions(overdue)} without an answer, and the day for it has passed.</p>
          <button type="button" onClick={() => go({ screen: 'record' })}>
            Record an answer
          </button>
        </Notice>
      )}
      {silent > 0 && !REMINDS_BY_ITSELF && (
        <Notice>
          <p>
            {questions(silent)} without an answer for three working days or more. Reminders leave here only
            when you press: nobody gets one twice.
          </p>
          <BusyButton look="plain" busy="Sending…" onPress={remind}>
            Send reminders
          </BusyButton>
        </Notice>
      )}
    </>
  );
}

/** Without the page for answers, Google shows a timer no file. */
const REMINDS_BY_ITSELF = edition === 'full';

function replySentence(toReply: number, objections: number): string {
  const who = toReply === 1 ? '1 answer waits for your reply' : `${toReply} answers wait for your reply`;
  if (objections === 0) return `${who}.`;
  if (objections === toReply) return `${who}: ${toReply === 1 ? 'an objection' : 'all are objections'}.`;
  return `${who}, ${objections} of them ${objections === 1 ? 'an objection' : 'objections'}.`;
}

const questions = (n: number) => (n === 1 ? '1 question is' : `${n} questions are`);
