/** The switch that pauses all messages of a file. */
import type { Host } from '../../playground/host/host';
import { openJourney, openWith, rowsOf, writesOf } from './journey';
import { ask, openSidebar } from './sidebar';

const valueOf = (host: Host, setting: string) =>
  rowsOf(host, 'Settings').find(({ Setting }) => Setting === setting)?.Value;
const type = (host: Host, setting: string, text: string) => {
  const row = host.values('Settings').findIndex(([label]) => label === setting) + 1;
  host.person.type('Settings', `B${row}`, text);
};

function setUp() {
  const host = openJourney();
  host.run('setUpWorkbook');
  return { host, nonce: openSidebar(host) };
}

test('one press pauses, another one switches on again, and the Settings tab says so', () => {
  const { host, nonce } = setUp();
  expect(ask(host, nonce, 'pauseState')).toEqual({ ok: true, value: { isPaused: false } });
  expect(writesOf(host)).toBe(0);
  expect(ask(host, nonce, 'setPaused', true)).toEqual({
    ok: true,
    value: { isPaused: true, because: 'chosen' },
  });
  expect(valueOf(host, 'Messages')).toBe('Paused');
  expect(ask(host, nonce, 'setPaused', false)).toEqual({ ok: true, value: { isPaused: false } });
  expect(valueOf(host, 'Messages')).toBe('On');
});

test('a copy of the file is paused until somebody makes it their own', () => {
  const { host, nonce } = setUp();
  const id = valueOf(host, 'File');
  // What a copy looks like: the tab still names the file that it was copied from.
  type(host, 'File', 'the-first-file');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'copy' } });
  expect(ask(host, nonce, 'setPaused', false)).toMatchObject({ value: { isPaused: true, because: 'copy' } });
  expect(ask(host, nonce, 'claimFile')).toEqual({ ok: true, value: { isPaused: false } });
  expect(valueOf(host, 'File')).toBe(id);
});

test('a word that cannot be read pauses, and so does a plan that does not say which file it belongs to', () => {
  const { host, nonce } = setUp();
  type(host, 'Messages', 'not now');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'chosen' } });
  type(host, 'Messages', 'On');
  type(host, 'File', '');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'unknown' } });
});

test('a file that was never set up can be paused before anything else is done', () => {
  const host = openWith({ Goals: [['Company goal'], ['Win']] });
  const nonce = openSidebar(host);
  expect(ask(host, nonce, 'pauseState')).toEqual({ ok: true, value: { isPaused: false } });
  expect(ask(host, nonce, 'setPaused', true)).toMatchObject({ value: { isPaused: true, because: 'chosen' } });
  expect(valueOf(host, 'Messages')).toBe('Paused');
});
