/** A person may untick permissions: what needs them says so, and everything else goes on working. */
import { readFileSync } from 'node:fs';
import { filledIn } from './ask-form';
import { lastToast, openJourney, rowsOf } from './journey';
import { press } from './reviews';
import { ask, openSidebar } from './sidebar';

const file = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const SCOPES = 'https://www.googleapis.com/auth/';

/** The built bundle, with these of its permissions refused. */
function without(...refused: readonly string[]) {
  const manifest = JSON.parse(file('appsscript.json')) as { readonly oauthScopes: readonly string[] };
  expect(manifest.oauthScopes).toEqual(expect.arrayContaining(refused.map((name) => SCOPES + name)));
  const oauthScopes = manifest.oauthScopes.filter((scope) => !refused.includes(scope.replace(SCOPES, '')));
  return {
    'Code.js': file('Code.js'),
    'sidebar.html': file('sidebar.html'),
    'data-help.html': file('data-help.html'),
    'data-sample.html': file('data-sample.html'),
    'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }),
  };
}

test('checks, formulas and the sidebar need neither mail nor timers', () => {
  const host = openJourney({
    bundle: without('script.send_mail', 'script.scriptapp', 'userinfo.email'),
  });
  host.run('startWithSample');
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(rowsOf(host, 'Gaps').length).toBeGreaterThan(40);
  host.person.addTab('Board');
  host.person.type(
    'Board',
    'A1',
    '=ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)',
  );
  expect(Number(host.value('Board', 'A1'))).toBeGreaterThan(50);
  const nonce = openSidebar(host);
  for (const name of ['overview', 'scanSheet', 'listGaps', 'listRuns', 'openSettings'] as const) {
    expect([name, ask(host, nonce, name).ok]).toEqual([name, true]);
  }
  // Nobody knows then who asks, but asking opens all the same.
  expect(ask(host, nonce, 'openAsk', {})).toMatchObject({ ok: true });
});

test('without the permission for pages the menu still checks the plan', () => {
  const host = openJourney({
    bundle: without('script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'),
  });
  host.run('startWithSample');
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').length).toBeGreaterThan(40);
  // What needs a page says in the corner which permission it wants, and no word of Google's.
  host.run('openSidebar');
  expect(lastToast(host)).toMatch(/^Google refused this for want of a permission\. Reload the file/);
  host.run('removeSample');
  expect(lastToast(host)).toMatch(/^Google refused this for want of a permission\./);
});

test('without the permission to send mails they are written and shown, and a sentence says why none leaves', () => {
  const host = openJourney({
    bundle: without('script.send_mail'),
  });
  host.run('startWithSample');
  host.person.select('Initiatives', 'B2');
  const page = press(host, 'openAsk', {});
  const form = filledIn(page, { people: page.people.filter(({ chosen }) => chosen).map(({ key }) => key) });
  const { mails, stopped, quota, mark } = press(host, 'previewAsk', form);
  expect([mails.length > 0, quota]).toEqual([true, undefined]);
  expect(stopped).toMatch(/^Throughline may not send e-mails in your name, so nothing can leave\./);
  expect(() => press(host, 'sendAsk', { form, mark })).toThrow('may not send e-mails');
  expect(host.outbox).toEqual([]);
});

test('where Google does not say who asks, the person does, and asking goes on', () => {
  const host = openJourney({
    bundle: without('userinfo.email'),
  });
  host.run('startWithSample');
  host.person.select('Initiatives', 'B2');
  expect(press(host, 'openAsk', {}).me).toBe('');
  expect(() => press(host, 'sayWhoAsks', 'the product manager')).toThrow(
    'Expected an e-mail address such as ana@example.com. Replies will go there.',
  );
  expect(press(host, 'sayWhoAsks', ' Me@Example.com ')).toEqual({ me: 'me@example.com' });
  expect(host.outbox).toEqual([]);
  const page = press(host, 'openAsk', {});
  const { me, people } = page;
  const form = filledIn(page, { people: people.slice(0, 1).map(({ key }) => key) });
  const { mails, mark } = press(host, 'previewAsk', form);
  press(host, 'sendToMyself', { form, address: mails[0]?.address ?? '' });
  press(host, 'sendAsk', { form, mark });
  expect([me, host.outbox.map(({ to, replyTo }) => [...to, replyTo])]).toEqual([
    'me@example.com',
    [
      ['me@example.com', 'me@example.com'],
      [people[0]?.address, 'me@example.com'],
    ],
  ]);
  expect(rowsOf(host, 'Reviews').map(({ State }) => State)).toEqual(['Sent']);
});
