/** Saving, and what came of it. */
import { Notice } from '../parts/notice';
import { useOutcome } from '../parts/use-outcome';
import type { Phase } from './phase';

interface Props {
  readonly phase: Phase;
  readonly isNew: boolean;
  readonly isTouched: boolean;
  readonly problems: number;
  readonly conflicts: number;
  readonly onReset: () => void;
}

export function SaveButtons({ phase, isNew, isTouched, problems, conflicts, onReset }: Props) {
  const outcome = useOutcome(phase);
  const isBusy = phase.kind === 'saving';
  return (
    <>
      <div class="save">
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={isBusy}>
            {isBusy
              ? 'Saving…'
              : phase.kind === 'full'
                ? 'Insert a row and save'
                : isNew
                  ? 'Add the row'
                  : 'Save'}
          </button>
          {isTouched && !isBusy && (
            <button type="button" onClick={onReset}>
              Undo my changes
            </button>
          )}
        </div>
        <p class="count" role="status">
          {toSettle(problems, conflicts)}
        </p>
      </div>
      <div class="outcome-of-save" tabIndex={-1} ref={outcome} role="status">
        {phase.kind === 'saved' && <Notice kind="good">{phase.said}</Notice>}
        {phase.kind === 'full' && <Notice>{phase.said}</Notice>}
        {phase.kind === 'failed' && <Notice kind="problem">{phase.message}</Notice>}
      </div>
    </>
  );
}

function toSettle(problems: number, conflicts: number): string {
  if (conflicts > 0) return conflicts === 1 ? '1 field to decide on.' : `${conflicts} fields to decide on.`;
  if (problems > 0) return problems === 1 ? '1 field to look at.' : `${problems} fields to look at.`;
  return '';
}
