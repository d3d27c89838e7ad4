/** The two calls that a visitor with a link may make, as promises. */
import type { Opened } from '../../core/reviews/answer-door';
import type { AnswerInput } from '../../core/reviews/answer-input';
import type { Recorded } from '../../core/reviews/recorded';
import type { Reply } from '../../rpc';

declare const google: { readonly script: { readonly run: Runner } };

interface Runner {
  withSuccessHandler(handler: (reply: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  openReview(token: string): void;
  answerReview(token: string, json: string): void;
}

const NO_ANSWER =
  'There is no connection at this moment. What you wrote is still here. Look at your connection and press again.';

const LONGEST_WAIT_MS = 60_000;

/** @throws Error with a message for the person, whatever went wrong */
export function openReview(token: string): Promise<Opened> {
  return ask((run) => run.openReview(token));
}

export function answerReview(token: string, input: AnswerInput): Promise<Recorded> {
  return ask((run) => run.answerReview(token, JSON.stringify(input)));
}

async function ask<T>(send: (run: Runner) => void): Promise<T> {
  const text = await new Promise<string>((resolve, reject) => {
    const refuse = () => reject(new Error(NO_ANSWER));
    // Some answers never come. What was recorded all the same is recorded once, however often it is sent.
    setTimeout(refuse, LONGEST_WAIT_MS);
    send(google.script.run.withSuccessHandler(resolve).withFailureHandler(refuse));
  });
  const reply = JSON.parse(text) as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}
