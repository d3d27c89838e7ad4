/** Record an answer: what somebody said in a meeting, a call, a chat or a reply to a mail. */
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { NoPlan } from '../parts/no-plan';
import { RecordForm } from './record-form';

export function Record({ go, onTouched }: ScreenProps<'record'>) {
  const page = useAnswer('openRecord');
  return (
    <Await asked={page} waiting="Looking for open questions…" lines={4}>
      {(value) =>
        value.noPlan && value.requests.length === 0 ? (
          <NoPlan lack={value.noPlan} go={go} />
        ) : (
          <RecordForm page={value} go={go} onTouched={onTouched} onAgain={page.askAgain} />
        )
      }
    </Await>
  );
}
