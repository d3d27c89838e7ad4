/** Somebody else wrote meanwhile: both words, and which of them should stand. */
import { useEffect, useRef } from 'preact/hooks';
import type { TriageTexts } from '../../../core/triage/listed-gap';
import type { GapConflict } from '../../../core/triage/triage-gaps';

interface Props {
  readonly conflicts: readonly GapConflict[];
  readonly onSettle: (part: Partial<TriageTexts>) => Promise<void>;
}

const NAMES: Readonly<Record<keyof TriageTexts, string>> = {
  owner: 'owner',
  due: 'due day',
  status: 'status',
  reviewOn: 'day to look again',
  note: 'note',
};

export function Conflicts({ conflicts, onSettle }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (conflicts.length > 0) title.current?.focus();
  }, [conflicts]);
  if (conflicts.length === 0) return null;
  const settle = (pick: (conflict: GapConflict) => string) =>
    void onSettle(Object.fromEntries(conflicts.map((conflict) => [conflict.field, pick(conflict)])));
  return (
    <section class="note problem conflicts" aria-labelledby="conflict">
      <h4 id="conflict" tabIndex={-1} ref={title}>
        Somebody else changed this meanwhile. Nothing was saved yet.
      </h4>
      <dl>
        {conflicts.map(({ field, mine, theirs }) => (
          <div key={field}>
            <dt>Their {NAMES[field]}</dt>
            <dd>{theirs || 'empty'}</dd>
            <dt>Your {NAMES[field]}</dt>
            <dd>{mine || 'empty'}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="small" onClick={() => settle(({ theirs }) => theirs)}>
          Keep theirs
        </button>
        <button type="button" class="small" onClick={() => settle(({ mine }) => mine)}>
          Use mine
        </button>
        {conflicts.some(({ field }) => field === 'note') && (
          <button type="button" class="small" onClick={() => settle(bothNotes)}>
            Keep both notes
          </button>
        )}
      </div>
    </section>
  );
}

function bothNotes({ field, mine, theirs }: GapConflict): string {
  if (field !== 'note') return mine;
  return [theirs, mine].filter((text) => text !== '').join('\n');
}
