/** The add-on's web app at /exec: pages for people who have no access to the sheet. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebAnswer } from '../host/run/web';
import { WEB_APP_POLICY, WEB_FRAME_POLICY, frameDocument, webAppDocument } from './documents';
import type { HostClient } from './host-client';
import { readBody, sendHtml, sendText } from './http';
import type { Visit } from './thread-messages';

export interface WebApp {
  /** Answers GET and POST /exec. */
  visit(host: HostClient, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  /** The inner page of a visit, for its frame. */
  frame(id: string, response: ServerResponse, script: string): void;
}

/** Google shows a page of its own, and where to sign in. */
const CLOSED = { 'sign in': 'Sign in to continue.', 'no access': 'You need access.' } as const;

/** Inner pages are fetched right after the outer one; older ones belong to visits that are long over. */
const KEPT_PAGES = 50;

export function createWebApp(): WebApp {
  const pages = new Map<string, string>();
  const keep = (html: string): string => {
    const id = randomUUID();
    pages.set(id, html);
    for (const old of [...pages.keys()].slice(0, -KEPT_PAGES)) pages.delete(old);
    return id;
  };
  return {
    async visit(host, request, response, url) {
      const reply = await host.ask({ ask: 'visit', visit: await visitOf(request, url) });
      if (!reply.ok) return sendText(response, 500, reply.error);
      const answer = reply.value as WebAnswer;
      if (answer.kind === 'closed') return sendText(response, 403, CLOSED[answer.why]);
      if (answer.kind === 'text') return sendText(response, 200, answer.content, answer.mimeType);
      sendHtml(response, webAppDocument(answer.title, `/exec-frame/${keep(answer.html)}`), WEB_APP_POLICY);
    },
    frame(id, response, script) {
      const html = pages.get(id);
      if (html === undefined) sendText(response, 404, 'This page is gone: open the link again.');
      else sendHtml(response, frameDocument(html, script), WEB_FRAME_POLICY);
    },
  };
}

async function visitOf(request: IncomingMessage, url: URL): Promise<Visit> {
  const pathInfo = url.pathname.replace(/^\/exec\/?/, '');
  if (request.method !== 'POST') return { method: 'GET', parameters: listed(url.searchParams), pathInfo };
  const contents = await readBody(request);
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return { method: 'POST', parameters: listed(url.searchParams), pathInfo, body: { type, contents } };
  }
  const fields = new URLSearchParams([...url.searchParams, ...new URLSearchParams(contents)]);
  return { method: 'POST', parameters: listed(fields), pathInfo };
}

/** Each name with all its values. */
function listed(fields: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
}
