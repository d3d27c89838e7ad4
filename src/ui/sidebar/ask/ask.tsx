/** Request reviews: what to ask about, whom, and what; then every mail as it will look, and only then does anything leave. */
import type { ScreenProps } from '../destination';
import { useAnswer } from '../../use-answer';
import { Await } from '../parts/await';
import { NoPlan } from '../parts/no-plan';
import { AskSteps } from './ask-steps';
import { WhoAsks } from './who-asks';
import './ask.css';

export function Ask({ at, go, onTouched }: ScreenProps<'ask'>) {
  const page = useAnswer('openAsk', at.items ? { items: at.items } : {});
  return (
    <Await asked={page} waiting="Looking at the selected rows…" lines={5}>
      {(value) =>
        value.noPlan && value.outgoing.length === 0 ? (
          <NoPlan lack={value.noPlan} go={go} />
        ) : value.me === '' ? (
          <WhoAsks onKnown={page.askAgain} />
        ) : (
          <AskSteps page={value} at={at} go={go} onTouched={onTouched} onAgain={page.askAgain} />
        )
      }
    </Await>
  );
}
