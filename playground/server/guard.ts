/** Who may talk to the server: this machine only, under its own name, and pages that the server itself gave out. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TOKEN_FIELD, TOKEN_HEADER } from '../protocol/request';

/**
 * `open`: whoever can open a link, as Google's web app is open. `own`: pages of this server. `secret`: our own page, which
 * carries the token of this start.
 */
export type Access = 'open' | 'own' | 'secret';

export interface Guard {
  readonly token: string;
  /** Why the request is refused; undefined where it may pass. */
  refusal(request: IncomingMessage, url: URL, access: Access): string | undefined;
}

export function createGuard(port: number): Guard {
  const token = randomBytes(24).toString('base64url');
  // A foreign web page can point its own name at this address, but then the browser sends that name (DNS rebinding).
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return {
    token,
    refusal({ headers }, url, access) {
      if (!hosts.has(headers.host ?? '')) return 'This server answers only under 127.0.0.1 and localhost.';
      if (access === 'open') return undefined;
      const { origin } = headers;
      if (origin !== undefined && !origins.has(origin)) return `A page of ${origin} may not use this server.`;
      if (access === 'own') return undefined;
      const given = String(headers[TOKEN_HEADER] ?? url.searchParams.get(TOKEN_FIELD) ?? '');
      return same(given, token)
        ? undefined
        : 'The server was started again since this page was opened: reload the page.';
    },
  };
}

function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
