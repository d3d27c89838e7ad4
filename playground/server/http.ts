/** Small pieces of HTTP that every route uses. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Larger requests are no edits: a paste of 100,000 cells is about 5 MB. */
const LARGEST_BODY = 32 * 1024 * 1024;

/** The body as text. Throws where it is too large. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Error('The request is larger than 32 MB.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

export function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  send(response, status, `${type}; charset=utf-8`, text);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

/** @param policy what the document may load */
export function sendHtml(response: ServerResponse, html: string, policy: string): void {
  response.setHeader('content-security-policy', policy);
  send(response, 200, 'text/html; charset=utf-8', html);
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}
