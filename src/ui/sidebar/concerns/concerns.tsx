/** What people worry about: what waits for a reply first, then what was replied to. */
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { Notice } from '../parts/notice';
import { ConcernView } from './concern-view';
import './concerns.css';

export function Concerns({ go, onTouched }: ScreenProps<'concerns'>) {
  const asked = useAnswer('concerns');
  return (
    <Await asked={asked} waiting="Looking for concerns…" lines={3}>
      {({ concerns: all, lost }) => {
        const waiting = all.filter(({ isWaiting }) => isWaiting);
        const replied = all.filter(({ isWaiting }) => !isWaiting);
        const list = (some: typeof all) => (
          <ul class="concerns">
            {some.map((concern) => (
              <ConcernView
                key={concern.review}
                concern={concern}
                go={go}
                onTouched={onTouched}
                onReplied={asked.askAgain}
              />
            ))}
          </ul>
        );
        return (
          <>
            <p class="count" role="status">
              {waiting.length === 0
                ? 'Nobody waits for a reply.'
                : waiting.length === 1
                  ? '1 waits for your reply.'
                  : `${waiting.length} wait for your reply.`}
            </p>
            {lost !== undefined && (
              <Notice kind="problem">
                <p>Part of the Review Log is lost, so something may be missing here. {lost}</p>
                <p>Get the rows back with File, Version history. Else record once more what people said.</p>
              </Notice>
            )}
            {all.length === 0 && (
              <Notice>
                Concerns and objections of people whom you asked are listed here, with a way to reply.
              </Notice>
            )}
            {waiting.length > 0 && <h2>Waiting for you</h2>}
            {list(waiting)}
            {replied.length > 0 && (
              <>
                <h2>You replied</h2>
                {list(replied)}
              </>
            )}
            <div class="buttons wrap">
              <button type="button" onClick={() => go({ screen: 'record' })}>
                Record an answer
              </button>
              <button type="button" onClick={() => go({ screen: 'ask' })}>
                Request reviews
              </button>
            </div>
          </>
        );
      }}
    </Await>
  );
}
