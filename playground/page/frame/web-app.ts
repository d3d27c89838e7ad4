/** The page around a web app page: it shows it in a sandboxed frame and carries its calls to the local server. */
import type { Reply } from '../../protocol/request';
import { answerFrame } from './answer-frame';

/** What Google tells a page that has lost its connection. */
const NO_CONNECTION = 'NetworkError: Connection failure due to HTTP 0';

const frame = document.querySelector('iframe');
if (frame) {
  answerFrame(frame, {
    call: (name, args) => callServer(name, args).catch((): Reply => ({ ok: false, error: NO_CONNECTION })),
  });
  // Only now: a page that is there first would call when nobody listens.
  frame.src = frame.dataset['src'] ?? '';
}

async function callServer(name: string, args: readonly unknown[]): Promise<Reply> {
  const response = await fetch('/web-rpc', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, args }),
  });
  return response.ok ? ((await response.json()) as Reply) : { ok: false, error: await response.text() };
}
