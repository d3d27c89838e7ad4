/** The answer to a call that a screen cannot do without: waited for, here, or failed and to be asked for again. */
import { useEffect, useState } from 'preact/hooks';
import type { Rpc } from '../rpc';
import { call, messageOf } from './call';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** Calls without an argument. */
type Question = { [K in keyof Rpc]: Parameters<Rpc[K]> extends [] ? K : never }[keyof Rpc];

/** @returns the answer so far, and the way to ask again */
export function useAnswer<K extends Question>(name: K): readonly [Answer<ReturnType<Rpc[K]>>, () => void] {
  const [answer, setAnswer] = useState<Answer<ReturnType<Rpc[K]>>>({ state: 'waiting' });
  const ask = () => {
    setAnswer({ state: 'waiting' });
    call<Question>(name).then(
      (value) => setAnswer({ state: 'here', value: value as ReturnType<Rpc[K]> }),
      (error: unknown) => setAnswer({ state: 'failed', message: messageOf(error) }),
    );
  };
  useEffect(ask, [name]);
  return [answer, ask];
}
