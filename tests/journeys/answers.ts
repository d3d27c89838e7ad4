/** Links as people find them in their mails, and what the page behind them asks for and sends. */
import type { Host, HostOptions } from '../../playground/host/host';
import type { WebAnswer } from '../../playground/host/run/web';
import type { Opened } from '../../src/core/reviews/answer-door';
import type { AnswerInput, GivenAnswer } from '../../src/core/reviews/answer-input';
import type { AnswerPage } from '../../src/core/reviews/answer-page';
import type { Draft } from '../../src/core/reviews/draft';
import type { Recorded } from '../../src/core/reviews/recorded';
import type { Reply } from '../../src/rpc';
import { draftFor, openWithPlan, press } from './reviews';

const ADDRESS = 'https://script.google.com/macros/s/AKfycb-test/exec';

/** A file with three items that can be asked about, and an answer page. */
export function openWithAnswerPage(options: Partial<HostOptions> = {}): Host {
  const host = openWithPlan(3, options);
  press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: ADDRESS }]);
  return host;
}

/** Asks Ana about these items and gives the token of her mail. */
export function askAna(host: Host, items: readonly string[] = ['IN-1'], about: Partial<Draft> = {}): string {
  const draft = draftFor('ana@example.com', items, about);
  press(host, 'queueMessages', [{ ...draft, person: { ...draft.person, name: 'Ana Duarte' } }]);
  press(host, 'sendQueued');
  return tokenIn(host);
}

/** Of the last mail. */
export function tokenIn(host: Host): string {
  return /\?t=([\w.-]+)/.exec(host.outbox.at(-1)?.body ?? '')?.[1] ?? '';
}

/** Every link to the answer page in the last mail. */
export function linksIn(host: Host): readonly URL[] {
  const { htmlBody, body } = host.outbox.at(-1) ?? {};
  const text = `${htmlBody ?? ''} ${body ?? ''}`.replaceAll('&amp;', '&');
  return [...text.matchAll(/https:\/\/script\.google\.com[^\s"'<>)]+/g)].map(([url]) => new URL(url));
}

export function visit(host: Host, parameters: Record<string, string>): Extract<WebAnswer, { kind: 'html' }> {
  const answer = host.get(parameters);
  if (answer.kind !== 'html') throw new Error('The answer is no page.');
  return answer;
}

export function opened(host: Host, token: unknown): Opened {
  const reply = JSON.parse(String(host.webRpc('openReview', token))) as Reply<Opened>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

export function pageOf(host: Host, token: unknown): AnswerPage {
  const found = opened(host, token);
  if (found.kind !== 'page') throw new Error(found.title);
  return found.page;
}

/** @throws the words that the page shows where it is refused */
export function send(host: Host, token: unknown, input: AnswerInput): Recorded {
  const reply = JSON.parse(
    String(host.webRpc('answerReview', token, JSON.stringify(input))),
  ) as Reply<Recorded>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

export type Given = Partial<GivenAnswer> & Pick<GivenAnswer, 'answer'>;

export function answers(...given: readonly Given[]): AnswerInput {
  return {
    kind: 'answers',
    answers: given.map((one, i) => ({ review: `RV-${i + 1}`, comment: '', version: 'seen', ...one })),
  };
}
