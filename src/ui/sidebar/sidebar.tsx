/** The frame around the screens: a way back to the start, the title, and the screen that is open. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Destination } from './destination';
import { OpenScreen } from './open-screen';
import { Unsaved } from './parts/unsaved';
import { screens } from './screens';

interface Visit {
  readonly at: Destination;
  /** The screens that led here, without the start. */
  readonly from: readonly Destination[];
  /** A screen that is opened anew starts anew. */
  readonly number: number;
}

export function Sidebar({ opensAt }: { readonly opensAt: Destination }) {
  const [{ at, from, number }, setVisit] = useState<Visit>({ at: opensAt, from: [], number: 0 });
  const title = useRef<HTMLHeadingElement>(null);
  /** Whether the open screen holds something that is not saved, and where the person wants to go nevertheless. */
  const isTouched = useRef(false);
  const [leaving, setLeaving] = useState<(visit: Visit) => Visit>();
  const visit = (next: (visit: Visit) => Visit) => {
    isTouched.current = false;
    setLeaving(undefined);
    setVisit(next);
  };
  const leave = (next: (visit: Visit) => Visit) => (isTouched.current ? setLeaving(() => next) : visit(next));
  const go = (to: Destination) => leave((old) => ({ at: to, from: pathTo(to, old), number: old.number + 1 }));
  const before = from[from.length - 1];
  const goBack = () =>
    leave((old) => ({
      at: before ?? { screen: 'start' },
      from: old.from.slice(0, -1),
      number: old.number + 1,
    }));
  const onTouched = (touched: boolean) => (isTouched.current = touched);
  const screen = screens[at.screen];
  useEffect(() => {
    document.title = screen.title;
  }, [screen]);
  useLayoutEffect(() => {
    // The first screen takes no focus away from the sheet.
    if (number === 0) return;
    window.scrollTo(0, 0);
    title.current?.focus();
  }, [number]);
  return (
    <main>
      {at.screen !== 'start' && (
        <button type="button" class="back" onClick={goBack}>
          <span aria-hidden="true">←</span> {before ? screens[before.screen].title : 'Start'}
        </button>
      )}
      {leaving && <Unsaved onDiscard={() => visit(leaving)} onStay={() => setLeaving(undefined)} />}
      <h1 tabIndex={-1} ref={title}>
        {screen.title}
      </h1>
      <OpenScreen key={number} at={at} go={go} onTouched={onTouched} />
    </main>
  );
}

/** The start begins anew, and going on within a screen is no step: the way back leads to another one. */
function pathTo(to: Destination, { at, from }: Visit): Visit['from'] {
  if (to.screen === 'start') return [];
  return at.screen === 'start' || at.screen === to.screen ? from : [...from, at];
}
