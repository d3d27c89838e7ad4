/** The frame around the screens: a way back to the start, the title, and the screen that is open. */
import { createElement, type FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Destination, ScreenProps } from './destination';
import { screens } from './screens';

interface Visit {
  readonly at: Destination;
  /** A screen that is opened anew starts anew. */
  readonly number: number;
}

export function Sidebar({ opensAt }: { readonly opensAt: Destination }) {
  const [{ at, number }, setVisit] = useState<Visit>({ at: opensAt, number: 0 });
  const title = useRef<HTMLHeadingElement>(null);
  const go = (to: Destination) => setVisit((visit) => ({ at: to, number: visit.number + 1 }));
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
        <button type="button" class="back" onClick={() => go({ screen: 'start' })}>
          <span aria-hidden="true">←</span> Start
        </button>
      )}
      <h1 tabIndex={-1} ref={title}>
        {screen.title}
      </h1>
      {createElement(screen.component as FunctionComponent<ScreenProps>, { key: number, at, go })}
    </main>
  );
}
