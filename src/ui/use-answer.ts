/** The answer to a call that a screen cannot do without: waited for, here, or failed and to be asked for again. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Rpc } from '../rpc';
import { call, messageOf } from './call';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

export interface Asked<T> {
  readonly answer: Answer<T>;
  /** Asks anew and shows that it waits. */
  readonly askAgain: () => void;
  /** Asks anew and leaves what is shown until the answer is there; a failure changes nothing. */
  readonly lookAgain: () => void;
  /** Puts a newer answer in its place, as where another call brought it along. */
  readonly replace: (value: T) => void;
}

/** Asks when the screen opens. */
export function useAnswer<K extends keyof Rpc>(
  name: K,
  ...argument: Parameters<Rpc[K]>
): Asked<ReturnType<Rpc[K]>> {
  return useComing(() => call(name, ...argument), [name, JSON.stringify(argument)]);
}

/**
 * The same for what comes in another way; what is here already is not asked for. A late answer to an older question is passed over.
 * @param question what it depends on: asked anew when it changes
 */
export function useComing<T>(
  ask: () => Promise<T>,
  question: readonly unknown[],
  here?: { readonly value: T },
): Asked<T> {
  const [answer, setAnswer] = useState<Answer<T>>(here ? { state: 'here', ...here } : { state: 'waiting' });
  const asked = useRef(0);
  const askAgain = () => {
    const mine = ++asked.current;
    const show = (next: Answer<T>) => mine === asked.current && setAnswer(next);
    setAnswer({ state: 'waiting' });
    ask().then(
      (value) => show({ state: 'here', value }),
      (error: unknown) => show({ state: 'failed', message: messageOf(error) }),
    );
  };
  const replace = (value: T) => {
    asked.current++;
    setAnswer({ state: 'here', value });
  };
  const isHere = answer.state === 'here';
  const lookAgain = useCallback(() => {
    if (!isHere) return;
    const mine = ++asked.current;
    ask().then(
      (value) => mine === asked.current && setAnswer({ state: 'here', value }),
      () => undefined,
    );
  }, [isHere, ...question]);
  useEffect(() => {
    if (!here) askAgain();
  }, question);
  return { answer, askAgain, lookAgain, replace };
}
