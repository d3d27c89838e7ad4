/** The outer end of `google.script`: listens to one frame only and answers its calls. */
import type { Reply } from '../../protocol/request';
import type { FromFrame, ToFrame } from './messages';

export interface FrameEvents {
  call(name: string, args: readonly unknown[]): Promise<Reply>;
  close?(): void;
  focusEditor?(): void;
  resize?(side: 'width' | 'height', pixels: number): void;
}

/** Answers until the returned function is called. */
export function answerFrame(frame: HTMLIFrameElement, events: FrameEvents): () => void {
  const answer = (message: ToFrame) => frame.contentWindow?.postMessage(message, '*');
  const onMessage = (event: MessageEvent<FromFrame>) => {
    if (event.source !== frame.contentWindow) return;
    const { data } = event;
    if (data.throughline === 'call') {
      const { id } = data;
      void events.call(data.name, data.args).then((reply) => {
        if (reply.ok) answer({ throughline: 'success', id, value: reply.value });
        else answer({ throughline: 'failure', id, error: reply.error });
      });
    } else if (data.throughline === 'close') events.close?.();
    else if (data.throughline === 'focusEditor') events.focusEditor?.();
    else if (data.throughline === 'width' || data.throughline === 'height') {
      events.resize?.(data.throughline, data.pixels);
    }
  };
  addEventListener('message', onMessage);
  return () => removeEventListener('message', onMessage);
}
