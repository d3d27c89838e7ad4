/** Something that a press sets going: at work, done with what came of it, or failed with the reason. */
import { useRef, useState } from 'preact/hooks';
import { messageOf } from './call';

export type Task<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

export interface Doing<T> {
  readonly task: Task<T>;
  /** Takes no second start while the first is under way. */
  readonly start: (work: () => Promise<T>) => Promise<void>;
  readonly forget: () => void;
}

export function useTask<T>(): Doing<T> {
  const [task, setTask] = useState<Task<T>>({ state: 'idle' });
  const isBusy = useRef(false);
  const start = async (work: () => Promise<T>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTask({ state: 'busy' });
    try {
      setTask({ state: 'done', value: await work() });
    } catch (error) {
      setTask({ state: 'failed', message: messageOf(error) });
    } finally {
      isBusy.current = false;
    }
  };
  return { task, start, forget: () => setTask({ state: 'idle' }) };
}
