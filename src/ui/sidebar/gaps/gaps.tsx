/** Gaps: what does not line up, the worst first; one of them opened; and what a person decides about it. */
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { GapScreen } from './gap-screen';
import './gaps.css';

export function Gaps({ at, go }: ScreenProps<'gaps'>) {
  const asked = useAnswer('listGaps');
  return (
    <Await asked={asked} waiting="Getting the gaps…" lines={6}>
      {(list) => <GapScreen list={list} opensAt={at.gap} go={go} onList={asked.replace} />}
    </Await>
  );
}
