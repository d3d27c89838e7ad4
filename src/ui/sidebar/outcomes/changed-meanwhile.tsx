/** Somebody changed the cell meanwhile: both texts, and the choice between them. Nothing has been written. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FlaggedRow } from '../../../core/outcomes/flagged-row';
import type { Draft } from '../../../core/outcomes/sentence-draft';
import { Notice } from '../parts/notice';
import type { Walking } from './use-walk';

interface Props {
  readonly row: FlaggedRow;
  readonly draft: Draft;
  readonly walking: Walking;
  readonly changed: NonNullable<Walking['changed']>;
}

export function ChangedMeanwhile({ row, draft, walking, changed: { conflicts } }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  const isFormula = conflicts.some(({ now }) => now.startsWith('='));
  return (
    <Notice kind="problem">
      <p>Somebody changed this row meanwhile. Nothing was written.</p>
      <dl>
        {conflicts.map(({ key, heading, now }) => (
          <div key={key}>
            <dt>{heading} holds now</dt>
            <dd>{now === '' ? 'nothing' : now}</dd>
          </div>
        ))}
        <div>
          <dt>Your text for {row.heading}</dt>
          <dd>{draft.text}</dd>
        </div>
      </dl>
      <div class="walk-acts">
        <button type="button" ref={keep} onClick={walking.keepTheirs}>
          Keep theirs
        </button>
        <button type="button" onClick={walking.writeOver}>
          {isFormula ? 'Write mine over the formula' : 'Write mine'}
        </button>
      </div>
    </Notice>
  );
}
