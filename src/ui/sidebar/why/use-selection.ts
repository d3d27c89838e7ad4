/** What the selected cell is for: read when the screen opens, when the page gets the focus, and when asked for. Sheets tells no page of a selection. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explained } from '../../../rpc/why';
import { call, messageOf } from '../../call';

type Explanation = Extract<Explained, { readonly state: 'explained' }>;

export function useSelection() {
  const [explained, setExplained] = useState<Explanation>();
  const [problem, setProblem] = useState<string>();
  const [isReading, setIsReading] = useState(false);
  /** The cell that is explained, or that the person went to from here. */
  const known = useRef('');
  const reading = useRef<Promise<void>>(undefined);
  const read = (unless: string): Promise<void> => {
    reading.current ??= ask(unless).finally(() => {
      reading.current = undefined;
      setIsReading(false);
    });
    return reading.current;
  };
  const ask = async (unless: string) => {
    setIsReading(true);
    try {
      const answer = await call('explainSelection', { known: unless });
      setProblem(undefined);
      if (answer.state === 'same') return;
      known.current = answer.cell;
      setExplained(answer);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  useEffect(() => {
    void read('');
    const onFocus = () => void read(known.current);
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  return {
    explained,
    problem,
    isReading,
    look: () => read(''),
    reached: (cell: string) => {
      known.current = cell;
    },
  };
}
