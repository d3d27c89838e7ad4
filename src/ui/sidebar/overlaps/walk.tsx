/** One piece of work after the other, with keys that work while the focus is in here. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DismissedPair, FoundOverlaps } from '../../../core/overlaps/listed-work';
import type { ScreenProps } from '../destination';
import { WalkEnd } from '../parts/walk-end';
import { AcceptStrong } from './accept-strong';
import { Outcome } from './outcome';
import { pressed } from './keys';
import { useWalk } from './use-walk';
import { WorkCard } from './work-card';

interface Props extends Pick<ScreenProps<'overlaps'>, 'go'> {
  readonly found: FoundOverlaps;
  readonly dismissed: readonly DismissedPair[];
  readonly onDismissed: (pairs: readonly DismissedPair[]) => void;
  /** The plan is not what it was any more. */
  readonly onLookAgain: () => void;
}

export function Walk({ found, go, dismissed, onDismissed, onLookAgain }: Props) {
  const walking = useWalk({ found, dismissed, onDismissed });
  const { front, open, strong } = walking;
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event, walking, found.strengths);
    list.current?.addEventListener('keydown', onKey);
    return () => list.current?.removeEventListener('keydown', onKey);
  });
  return (
    <section aria-label="Suggested links" ref={list}>
      <p class="count" role="status">
        {countText(open, strong.length)}
      </p>
      {strong.length > 0 && <AcceptStrong found={found} walking={walking} />}
      {front ? (
        <WorkCard key={front.number} {...{ found, front, walking, go }} />
      ) : (
        <WalkEnd takesFocus={walking.steps > 0} />
      )}
      <Outcome walking={walking} onLookAgain={onLookAgain} />
    </section>
  );
}

function countText(open: number, strong: number): string {
  if (open === 0) return 'No row is left.';
  const rows = `${open} ${open === 1 ? 'row' : 'rows'} to look at.`;
  return strong === 0 ? rows : `${rows} ${strong} with a strong match.`;
}
