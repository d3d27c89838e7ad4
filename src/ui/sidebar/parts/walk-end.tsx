/** The end of a walk through rows. It takes the focus of the card that was there before, so that the keys still work. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CheckAgain } from './check-again';
import { Notice } from './notice';

/** @param takesFocus false where there was nothing to walk through */
export function WalkEnd({ takesFocus }: { readonly takesFocus: boolean }) {
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) end.current?.focus();
  }, []);
  return (
    <div class="walk-end" tabIndex={-1} ref={end}>
      <Notice kind="good">That was the last one. Check the plan again to see what has changed.</Notice>
      <CheckAgain />
    </div>
  );
}
