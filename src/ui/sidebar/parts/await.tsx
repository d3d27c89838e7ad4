/** What stands in the place of an answer: its coming, its failing with the way to ask again, or what is made of it. */
import type { ComponentChildren } from 'preact';
import type { Asked } from '../../use-answer';
import { Notice } from './notice';

interface Props<T> {
  readonly asked: Asked<T>;
  /** What is being waited for: "Getting the gaps…" */
  readonly waiting: string;
  /** How many lines of about its shape hold its place. */
  readonly lines?: number;
  readonly children: (value: T) => ComponentChildren;
}

export function Await<T>({ asked: { answer, askAgain }, waiting, lines = 4, children }: Props<T>) {
  if (answer.state === 'here') return <>{children(answer.value)}</>;
  if (answer.state === 'failed') {
    return (
      <Notice kind="problem">
        <p>{answer.message}</p>
        <button type="button" onClick={askAgain}>
          Try again
        </button>
      </Notice>
    );
  }
  return (
    <>
      <p class="count" role="status">
        {waiting}
      </p>
      <div class="placeholders" aria-hidden="true">
        {Array.from({ length: lines }, (_, i) => (
          <div key={i} />
        ))}
      </div>
    </>
  );
}
