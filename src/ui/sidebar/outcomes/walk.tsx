/** One row after the other, with keys that work while the focus is in here. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScreenProps } from '../destination';
import { counted } from '../parts/in-words';
import { WalkEnd } from '../parts/walk-end';
import { pressed } from './keys';
import { RowCard } from './row-card';
import { StepOutcome } from './step-outcome';
import { TabChoice } from './tab-choice';
import { useWalk, type WalkProps } from './use-walk';
import { ORDER } from './words';

type Props = WalkProps & Pick<ScreenProps<'outcomes'>, 'go'>;

export function Walk({ go, ...props }: Props) {
  const walking = useWalk(props);
  const { front, open } = walking;
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const focus = (selector: string) => list.current?.querySelector<HTMLElement>(selector)?.focus();
    const places = {
      // The first part that is asked for, or else the number.
      toFields: () => focus(`#say-${ORDER.find((name) => front?.draft.open.includes(name)) ?? 'metric'}`),
      toTitle: () => focus('h2'),
    };
    const onKey = (event: KeyboardEvent) => pressed(event, walking, places);
    list.current?.addEventListener('keydown', onKey);
    return () => list.current?.removeEventListener('keydown', onKey);
  });
  useLayoutEffect(() => {
    // What came of the last step stands above the next row.
    if (walking.steps > 0) list.current?.scrollIntoView({ block: 'start' });
  }, [walking.steps]);
  return (
    <section aria-label="Texts to look at" ref={list}>
      <p class="count" role="status">
        {counted(open, 'row')} to look at.
      </p>
      <TabChoice walking={walking} />
      <StepOutcome walking={walking} />
      {front ? (
        <RowCard key={front.number} {...{ front, walking, go }} found={props.found} />
      ) : (
        <WalkEnd takesFocus={walking.steps > 0} />
      )}
    </section>
  );
}
