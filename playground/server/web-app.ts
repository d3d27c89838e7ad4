/** The add-on's web app at /exec: pages for people who have no access to the sheet. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FRAME_POLICY, frameDocument, webAppDocument } from './documents';
import type { HostClient } from './host-client';
import { readBody, sendHtml, sendText } from './http';
import type { WebPage } from './thread-messages';

export interface WebApp {
  /** Answers GET and POST /exec. */
  visit(host: HostClient, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  /** The inner page of a visit, for its frame. */
  frame(id: string, response: ServerResponse, script: string): void;
}

/** Inner pages are fetched right after the outer one; older ones belong to visits that are long over. */
const KEPT_PAGES = 50;

export function createWebApp(): WebApp {
  const pages = new Map<string, WebPage>();
  return {
    async visit(host, request, response, url) {
      const posted = request.method === 'POST' ? await readBody(request) : undefined;
      const type = request.headers['content-type'] ?? 'application/octet-stream';
      const visit = { query: url.search.slice(1), ...(posted === undefined ? {} : { body: { type, contents: posted } }) };
      const reply = await host.ask({ ask: 'visit', visit });
      if (!reply.ok) return sendText(response, 500, reply.error);
      const page = reply.value as WebPage;
      if (!page.html) return sendText(response, 200, page.content, page.type);
      const id = randomUUID();
      pages.set(id, page);
      for (const old of [...pages.keys()].slice(0, -KEPT_PAGES)) pages.delete(old);
      sendHtml(response, webAppDocument(page.title, `/exec-frame/${id}`), "default-src 'self'; style-src 'unsafe-inline'");
    },
    frame(id, response, script) {
      const page = pages.get(id);
      if (page) sendHtml(response, frameDocument(page.content, script), `${FRAME_POLICY} allow-top-navigation-by-user-activation`);
      else sendText(response, 404, 'This page is gone: open the link again.');
    },
  };
}
