/** Sends patches to every open page, over server-sent events. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Patch } from '../protocol/workbook-view';

export interface Events {
  send(patch: Patch, version: number): void;
  open(request: IncomingMessage, response: ServerResponse, since: number): void;
  close(): void;
}

/** Patches kept for a page that opened between its first view and its connection. */
const KEPT = 500;

/** Some proxies and sleeping computers drop a silent connection; a comment now and then keeps it. */
const HEARTBEAT_MS = 20_000;

export function createEvents(): Events {
  const pages = new Set<ServerResponse>();
  let kept: { readonly version: number; readonly text: string }[] = [];
  const heartbeat = setInterval(() => pages.forEach((page) => page.write(':\n\n')), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    send(patch, version) {
      const text = `data: ${JSON.stringify(patch)}\n\n`;
      // A fresh workbook counts its patches from the start again.
      const earlier = (kept.at(-1)?.version ?? 0) < version ? kept : [];
      kept = [...earlier.slice(1 - KEPT), { version, text }];
      for (const page of pages) page.write(text);
    },
    open(request, response, since) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      for (const { version, text } of kept) if (version > since) response.write(text);
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
