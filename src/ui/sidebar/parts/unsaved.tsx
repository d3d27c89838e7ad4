/** Asks before what was typed is let go. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

export function Unsaved({ onDiscard, onStay }: Props) {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <div class="note" role="alertdialog" aria-label="Not saved yet">
      <p>What you typed is not saved yet.</p>
      <div class="buttons wrap">
        <button type="button" ref={stay} onClick={onStay}>
          Stay here
        </button>
        <button type="button" onClick={onDiscard}>
          Leave without saving
        </button>
      </div>
    </div>
  );
}
