/** The frame around the screens: a way back to the start, the title, and the screen that is open. */
import { createElement, type FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Destination, ScreenProps } from './destination';
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
  const go = (to: Destination) =>
    setVisit((visit) => ({ at: to, from: pathTo(to, visit), number: visit.number + 1 }));
  const before = from[from.length - 1];
  const goBack = () =>
    setVisit((visit) => ({
      at: before ?? { screen: 'start' },
      from: visit.from.slice(0, -1),
      number: visit.number + 1,
    }));
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
      <h1 tabIndex={-1} ref={title}>
        {screen.title}
      </h1>
      {createElement(screen.component as FunctionComponent<ScreenProps>, { key: number, at, go })}
    </main>
  );
}

/** The start begins anew, and going on within a screen is no step: the way back leads to another one. */
function pathTo(to: Destination, { at, from }: Visit): Visit['from'] {
  if (to.screen === 'start') return [];
  return at.screen === 'start' || at.screen === to.screen ? from : [...from, at];
}
