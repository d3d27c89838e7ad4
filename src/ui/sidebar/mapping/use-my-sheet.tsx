/** Use my sheet: what the tabs seem to hold, for the person to confirm or correct. Nothing is written before they do. */
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { Proposals } from './proposals';
import './mapping.css';

export function UseMySheet({ go }: ScreenProps<'mapping'>) {
  const asked = useAnswer('scanSheet');
  return (
    <Await asked={asked} waiting="Reading your tabs…" lines={6}>
      {(scan) => <Proposals scan={scan} onScanAgain={asked.askAgain} go={go} />}
    </Await>
  );
}
