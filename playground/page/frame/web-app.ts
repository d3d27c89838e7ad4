/** The page around a web app page: it shows it in a sandboxed frame and carries its calls to the local server. */
import type { Reply } from '../../protocol';
import { answerFrame } from './answer-frame';

const frame = document.querySelector('iframe');
if (frame) {
  answerFrame(frame, {
    call: async (name, args): Promise<Reply> => {
      const response = await fetch('/web-rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, args }),
      });
      return response.ok ? ((await response.json()) as Reply) : { ok: false, error: await response.text() };
    },
  });
}
