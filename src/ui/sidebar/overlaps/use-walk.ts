/** The walk through the work: which item is in front, and what is chosen for it. */
import { useState } from 'preact/hooks';
import type { DismissedPair, FoundOverlaps, Suggestion } from '../../../core/overlaps/listed-work';
import { leftOver, strongOnes, type Numbered } from './left-over';
import { useSteps, type Held } from './use-steps';

export interface Front extends Numbered {
  readonly chosen: Suggestion | undefined;
}

export interface WalkProps {
  readonly found: FoundOverlaps;
  readonly dismissed: readonly DismissedPair[];
  readonly onDismissed: (pairs: readonly DismissedPair[]) => void;
}

export function useWalk({ found, dismissed, onDismissed }: WalkProps) {
  const first = found.strengths[0] ?? 9;
  const [linked, setLinked] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(0);
  const [choice, setChoice] = useState(0);
  const [strength, setStrength] = useState(first);
  const [held, setHeld] = useState<Held>();
  /** Goes up with each step, for the focus. */
  const [steps, setSteps] = useState(0);
  const open = leftOver(found, linked, dismissed);
  const here = open.find(({ number }) => number >= at) ?? open[0];
  const front: Front | undefined = here && {
    ...here,
    chosen: here.suggestions[Math.min(choice, here.suggestions.length - 1)],
  };
  const place = open.findIndex(({ number }) => number === front?.number);
  const goTo = (number: number) => {
    setAt(number);
    setChoice(0);
    setStrength(first);
    setHeld(undefined);
    setSteps((old) => old + 1);
  };
  const move = (by: 1 | -1) => {
    const next = open[(place + by + open.length) % open.length];
    if (next) goTo(next.number);
  };
  const choose = (index: number) => {
    setChoice(Math.max(0, Math.min(index, (front?.suggestions.length ?? 1) - 1)));
    setHeld(undefined);
  };
  const strong = strongOnes(open);
  const acts = useSteps({ found, front, strong, strength, onDismissed, setHeld, setLinked, goTo });
  return {
    ...acts,
    front,
    open: open.length,
    /** From 1. */
    place: place + 1,
    strong,
    choice,
    choose,
    strength,
    setStrength,
    held,
    keepHeld: () => goTo(at),
    steps,
    move,
  };
}

export type Walking = ReturnType<typeof useWalk>;
