/** Asks before a cell that holds something is changed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverHeld } from '../../../core/overlaps/place-link';
import type { Held } from './use-steps';

interface Props {
  readonly held: Held;
  readonly isBusy: boolean;
  readonly onOver: (over: OverHeld) => void;
  readonly onKeep: () => void;
}

export function HeldQuestion({ held: { cell, holds, mayAdd }, isBusy, onOver, onKeep }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="note" role="alertdialog" aria-label="The cell is not blank">
      <p>
        {cell} holds “{holds}”. Nothing was written.
      </p>
      <div class="walk-acts">
        <button type="button" ref={keep} onClick={onKeep}>
          Keep it
        </button>
        {mayAdd && (
          <button type="button" aria-disabled={isBusy} onClick={() => onOver({ holds, how: 'add' })}>
            Add to it
          </button>
        )}
        <button type="button" aria-disabled={isBusy} onClick={() => onOver({ holds, how: 'replace' })}>
          Replace it
        </button>
      </div>
    </div>
  );
}
