/** One owner or one reason for several gaps of one rule. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedGap } from '../../../core/triage/listed-gap';
import type { TriageWish } from '../../../core/triage/triage-gaps';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { reviewDay } from './accept-form';
import { OwnerField } from './owner-field';

interface Props {
  readonly gaps: readonly ListedGap[];
  readonly ruleName: string;
  readonly today: string;
  readonly onChanged: (gaps: readonly ListedGap[]) => void;
  readonly onStop: () => void;
}

export function Together({ gaps, ruleName, today, onChanged, onStop }: Props) {
  const [owner, setOwner] = useState('');
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState(reviewDay(today));
  const { task, start } = useTask<string>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const send = (part: Pick<TriageWish, 'set' | 'addToNote'>, missing: string, done: string) =>
    start(async () => {
      if (gaps.length === 0) throw new Error('Tick the gaps that it is about first.');
      if (missing !== '') throw new Error(missing);
      const wish = { gaps: gaps.map(({ id, ...opened }) => ({ id, opened })), ...part };
      const { conflicts, gaps: now } = await call('triageGaps', wish);
      onChanged(now);
      if (conflicts.length === 0) return `${done} for ${countText(now.length)}.`;
      throw new Error(
        `Somebody else changed ${countText(new Set(conflicts.map(({ id }) => id)).size)} meanwhile, so nothing was written. The list shows what they wrote. Look at it, and save again.`,
      );
    });
  const setOwners = () =>
    send(
      { set: { owner } },
      owner.trim() === '' ? 'Say who looks after them first.' : '',
      'The owner is set',
    );
  const accept = () =>
    send(
      { set: { status: 'Accepted', reviewOn }, addToNote: reason },
      reason.trim() === '' ? 'Write why they are fine as they are first.' : '',
      'Accepted',
    );
  return (
    <section class="together" aria-label="Several gaps at once">
      <h2 tabIndex={-1} ref={title}>
        {gaps.length === 0
          ? 'Tick gaps in the list below'
          : `${countText(gaps.length)} selected: ${ruleName}`}
      </h2>
      <p class="help">One reason rarely fits two kinds of gaps, so all of them are of one kind.</p>
      <div class="field">
        <OwnerField label="Owner for all of them" value={owner} onValue={setOwner} />
        <BusyButton busy="Saving…" onPress={setOwners}>
          Set the owner
        </BusyButton>
      </div>
      <div class="field">
        <label>
          Why are they fine as they are?
          <textarea value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <label>
          Look at them again on
          <input type="date" value={reviewOn} onInput={(event) => setReviewOn(event.currentTarget.value)} />
        </label>
        <BusyButton busy="Saving…" onPress={accept}>
          Accept all of them
        </BusyButton>
      </div>
      <div role="status">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
      <button type="button" class="small" onClick={onStop}>
        Done with selecting
      </button>
    </section>
  );
}

function countText(n: number): string {
  return n === 1 ? '1 gap' : `${n} gaps`;
}
