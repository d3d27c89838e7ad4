/** Whether the file has become another one since it was looked at: asked whenever somebody comes back from the sheet or its menu. */
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../call';

/** @param of what the file was then; undefined while nothing is shown */
export function useOutOfDate(of: string | undefined): boolean {
  const [now, setNow] = useState(of);
  useEffect(() => {
    setNow(of);
    if (of === undefined) return;
    let isGone = false;
    const look = () =>
      void call('fileState').then(
        (state) => {
          if (!isGone && state !== '') setNow(state);
        },
        () => undefined,
      );
    window.addEventListener('focus', look);
    return () => {
      isGone = true;
      window.removeEventListener('focus', look);
    };
  }, [of]);
  return of !== undefined && now !== undefined && now !== of;
}
