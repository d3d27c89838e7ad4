/** Brings what came of a press into sight and gives it the focus: it may stand below the lower edge. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** @param phase what is looked at; while it is open or saving nothing has come of it yet */
export function useOutcome(phase: { readonly kind: string }): RefObject<HTMLDivElement | null> {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (phase.kind === 'open' || phase.kind === 'saving') return;
    outcome.current?.focus();
    outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return outcome;
}
