/** The last step: insert, agree to replace what the cell holds, and read what came of it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Phase, Target } from './use-formula-form';
import { cellIn } from './words';

interface Props {
  readonly phase: Phase;
  readonly target: Target | undefined;
  readonly onKeep: () => void;
}

export function InsertButtons({ phase, target, onKeep }: Props) {
  const outcome = useRef<HTMLDivElement>(null);
  const isBusy = phase.kind === 'inserting';
  useEffect(() => {
    // What came of it stands below the button, which may be at the lower edge.
    if (phase.kind !== 'ready' && !isBusy) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return (
    <>
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={isBusy || !target}>
          {isBusy ? 'Inserting…' : phase.kind === 'occupied' ? 'Replace it' : 'Insert the formula'}
        </button>
        {phase.kind === 'occupied' && (
          <button type="button" onClick={onKeep}>
            Keep it
          </button>
        )}
      </div>
      <div class="outcome" role="status" ref={outcome}>
        {phase.kind === 'occupied' && (
          <p class="note">
            The cell {cellIn(target?.cell ?? '')} holds “{phase.holds}”. Nothing has been changed yet.
          </p>
        )}
        {phase.kind === 'inserted' && <p class="note good">{phase.message}</p>}
        {phase.kind === 'failed' && <p class="note problem">{phase.message}</p>}
      </div>
    </>
  );
}
