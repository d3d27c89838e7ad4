/** Lets the host's thread stand still while a person answers an alert, as Apps Script does. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Answer } from '../protocol/workbook-view';

/** The two ends share a counter of answers given: the host sleeps on it, the server wakes it. */
export interface AnswerLine {
  readonly counter: SharedArrayBuffer;
  readonly port: MessagePort;
}

/** In the host's thread: blocks until the next answer. */
export function waitForAnswer({ counter, port }: AnswerLine): Answer {
  const given = new Int32Array(counter);
  for (;;) {
    const seen = Atomics.load(given, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message as Answer;
    Atomics.wait(given, 0, seen);
  }
}

/** In the server's thread. */
export function giveAnswer({ counter, port }: AnswerLine, answer: Answer): void {
  port.postMessage(answer);
  const given = new Int32Array(counter);
  Atomics.add(given, 0, 1);
  Atomics.notify(given, 0);
}
