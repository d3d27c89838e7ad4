/** The form of a request: items, people, question. */
import { AnswerWayView } from './answer-way';
import { FIELD_IDS } from './field-ids';
import { useRef, useState } from 'preact/hooks';
import type { AskField } from '../../../core/reviews/ask-form';
import type { AskPage } from '../../../rpc/ask';
import type { Task } from '../../use-task';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { ItemChoice } from './item-choice';
import { Outgoing } from './outgoing';
import { PeopleChoice } from './people-choice';
import { QuestionFields } from './question-fields';
import type { Asking } from './use-ask-form';

interface Props {
  readonly page: AskPage;
  readonly asking: Asking;
  readonly showsWaiting: boolean;
  readonly task: Task<void>;
  readonly onLook: () => Promise<void>;
  readonly go: (to: Destination) => void;
}

export function AskFormView({ page, asking, showsWaiting, task, onLook, go }: Props) {
  // The last one may go while they are looked at: what came of it stays.
  const [hadMails] = useState(asking.outgoing.length > 0);
  const [hasTried, setHasTried] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const problems = hasTried ? asking.problems() : {};
  const chosen = asking.people.filter(asking.isTicked).length;
  const look = async () => {
    setHasTried(true);
    const [first] = Object.keys(asking.problems()) as readonly AskField[];
    if (first === undefined) return onLook();
    const place = box.current?.querySelector<HTMLElement>(`#${FIELD_IDS[first]}`);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} class="ask">
      {hadMails && (
        <details class="waiting" open={showsWaiting}>
          <summary>Mails that have not gone out ({asking.outgoing.length})</summary>
          <Outgoing mails={asking.outgoing} onMails={asking.takeOutgoing} />
        </details>
      )}
      <ItemChoice page={page} asking={asking} problem={problems.items} />
      <PeopleChoice asking={asking} problem={problems.people} go={go} />
      <QuestionFields page={page} asking={asking} problems={problems} />
      <AnswerWayView asking={asking} />
      <div class="save">
        <div class="buttons wrap">
          <BusyButton look="primary" busy="Writing the mails…" onPress={look}>
            Look at the {chosen === 1 ? 'mail' : chosen === 0 ? 'mails' : `${chosen} mails`}
          </BusyButton>
        </div>
        <p class="count">Nothing leaves before you have seen it.</p>
        <div role="status">{task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}</div>
      </div>
    </div>
  );
}
