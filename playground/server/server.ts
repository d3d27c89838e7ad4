/** The local server: gives out the page, takes its requests, and passes on what the host reports. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Fresh, Reply, Request } from '../protocol/request';
import type { Patch } from '../protocol/workbook-view';
import {
  FRAME_POLICY,
  MAIL_POLICY,
  PAGE_POLICY,
  frameDocument,
  mailDocument,
  pageDocument,
} from './documents';
import { createEvents } from './events';
import { type Access, createGuard } from './guard';
import type { HostClient } from './host-client';
import { readBody, send, sendHtml, sendJson, sendText } from './http';
import { createWebApp } from './web-app';

export interface LocalServer {
  readonly server: Server;
  /** Passes a patch on to all open pages. */
  patch(patch: Patch, version: number): void;
  close(): Promise<void>;
}

export interface ServerSetting {
  readonly port: number;
  /** The folder of the built page. */
  readonly page: string;
  readonly host: () => HostClient;
  /** Puts the work aside and starts again with a fresh workbook. */
  readonly startAgain: (fresh: Fresh) => Promise<Reply>;
}

const FILES: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript',
  '/page.css': 'text/css',
  '/web-app.js': 'text/javascript',
};

export function startServer(server: Server, setting: ServerSetting): LocalServer {
  const guard = createGuard(setting.port);
  const events = createEvents();
  const webApp = createWebApp();
  const script = readFileSync(join(setting.page, 'google-script.js'), 'utf8');
  const origin = `http://127.0.0.1:${setting.port}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    const { pathname } = url;
    const refusal = guard.refusal(request, url, accessTo(pathname));
    if (refusal) return sendText(response, 403, refusal);
    const host = setting.host();
    const [, folder = '', id = ''] = /^\/(frame|mail|exec-frame)\/([\w-]+)$/.exec(pathname) ?? [];
    if (/^\/exec(\/|$)/.test(pathname)) return webApp.visit(host, request, response, url);
    if (folder === 'exec-frame') return webApp.frame(id, response, script);
    if (request.method === 'POST') return answerPost(setting, host, request, response, pathname);
    if (pathname === '/') return sendHtml(response, pageDocument(guard.token), PAGE_POLICY);
    if (pathname === '/view') return sendJson(response, host.view());
    if (pathname === '/events') return events.open(request, response, Number(url.searchParams.get('since')));
    const type = FILES[pathname];
    if (type) {
      return send(response, 200, `${type}; charset=utf-8`, readFileSync(join(setting.page, pathname)));
    }
    const html = folder === 'frame' ? host.panelHtml(id) : undefined;
    if (html !== undefined) return sendHtml(response, frameDocument(html, script), FRAME_POLICY);
    const mail = folder === 'mail' ? host.mail(id) : undefined;
    if (mail) return sendHtml(response, mailDocument(mail, origin), MAIL_POLICY);
    sendText(response, 404, 'There is nothing under this address.');
  };

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) {
        sendText(response, 500, error instanceof Error ? error.message : String(error));
      }
    });
  });
  return {
    server,
    patch: events.send,
    close() {
      events.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What shows or changes the workbook is for our own page only; a frame's address is its secret. */
function accessTo(pathname: string): Access {
  if (pathname === '/view' || pathname === '/events' || pathname === '/ask') return 'secret';
  return pathname === '/web-rpc' ? 'own' : 'open';
}

async function answerPost(
  { startAgain }: ServerSetting,
  host: HostClient,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const body = JSON.parse(await readBody(request)) as Request & { name: string; args: readonly unknown[] };
  if (pathname === '/web-rpc') {
    return sendJson(response, await host.ask({ ask: 'webRpc', name: body.name, args: body.args }));
  }
  if (pathname !== '/ask') return sendText(response, 404, 'There is nothing under this address.');
  if (body.ask === 'startAgain') return sendJson(response, await startAgain(body.fresh));
  if (body.ask === 'answer') return sendJson(response, host.answer(body.id, body.answer));
  sendJson(response, await host.ask(body));
}
