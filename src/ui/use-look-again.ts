/** Looks again, quietly, when the person comes back from the sheet or its menu: what is shown may have changed meanwhile. */
import { useEffect } from 'preact/hooks';
import type { Asked } from './use-answer';

export function useLookAgain<T>({ lookAgain }: Asked<T>): void {
  useEffect(() => {
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [lookAgain]);
}
