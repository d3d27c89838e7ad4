/** Saving the map, what came of it, and where to go then. */
import type { MapForm } from '../../../core/forms/map-form';
import type { Destination } from '../destination';
import { CheckAgain } from '../parts/check-again';
import { Notice } from '../parts/notice';
import { useOutcome } from '../parts/use-outcome';
import type { Phase } from './use-map-form';

interface Props {
  readonly phase: Phase;
  readonly isTouched: boolean;
  readonly conflicts: number;
  readonly form: MapForm;
  readonly onReset: () => void;
  readonly go: (to: Destination) => void;
}

export function MapOutcome({ phase, isTouched, conflicts, form, onReset, go }: Props) {
  const outcome = useOutcome(phase);
  const isBusy = phase.kind === 'saving';
  const row = { screen: 'row', open: { table: 'productObjectives', key: form.key } } as const;
  return (
    <>
      <div class="save">
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={isBusy || conflicts > 0}>
            {isBusy ? 'Saving…' : 'Save'}
          </button>
          {isTouched && !isBusy && (
            <button type="button" onClick={onReset}>
              Undo my changes
            </button>
          )}
        </div>
        <p class="count" role="status">
          {conflicts > 0
            ? `Decide first: ${conflicts === 1 ? '1 thing was' : `${conflicts} things were`} changed by two people.`
            : ''}
        </p>
      </div>
      <div class="outcome-of-save" tabIndex={-1} ref={outcome} role="status">
        {phase.kind === 'saved' && <Notice kind="good">{phase.said}</Notice>}
        {phase.kind === 'failed' && <Notice kind="problem">{phase.message}</Notice>}
      </div>
      {phase.kind === 'saved' && (
        <CheckAgain>
          <button type="button" class="small" onClick={() => go(row)}>
            Edit the objective
          </button>
        </CheckAgain>
      )}
    </>
  );
}
