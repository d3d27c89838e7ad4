/** Who may talk to the local server. */
import type { IncomingMessage } from 'node:http';
import { createGuard } from '../../../playground/server/guard';

const guard = createGuard(4321);

function refusal(
  headers: Record<string, string>,
  access: 'open' | 'own' | 'secret' = 'secret',
  path = '/ask',
) {
  const url = new URL(path, 'http://127.0.0.1:4321');
  return guard.refusal({ headers } as unknown as IncomingMessage, url, access);
}

const own = { host: '127.0.0.1:4321', 'x-throughline-token': guard.token };

it('lets the page of this start through', () => {
  expect(refusal(own)).toBeUndefined();
  expect(refusal({ ...own, origin: 'http://127.0.0.1:4321' })).toBeUndefined();
  expect(refusal({ host: 'localhost:4321' }, 'secret', `/events?token=${guard.token}`)).toBeUndefined();
});

it('refuses a web page that points its own name at this machine', () => {
  expect(refusal({ ...own, host: 'evil.example:4321' }, 'open')).toBe(
    'This server answers only under 127.0.0.1 and localhost.',
  );
});

it('refuses the pages of other sites, whatever they know', () => {
  expect(refusal({ ...own, origin: 'https://evil.example' })).toBe(
    'A page of https://evil.example may not use this server.',
  );
  expect(refusal({ ...own, origin: 'null' }, 'own')).toBe('A page of null may not use this server.');
});

it('asks a page of an earlier start to load again', () => {
  expect(refusal({ ...own, 'x-throughline-token': 'of an earlier start' })).toBe(
    'The server was started again since this page was opened: reload the page.',
  );
});

it('leaves the web app open to whoever has its link, as Google does', () => {
  expect(
    refusal({ host: '127.0.0.1:4321', origin: 'https://mail.example' }, 'open', '/exec'),
  ).toBeUndefined();
});
