/** What is built for the Marketplace: one script that serves everybody's files, and keeps them apart. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddOn } from '../../build/add-on';
import { FOR_MARKETPLACE } from '../../build/edition';
import { scopeAddress, scopesOf } from '../../src/core/edition/scopes';
import { draftFor, openWithPlan, press } from '../journeys/reviews';

const built = mkdtempSync(join(tmpdir(), 'throughline-marketplace-'));
beforeAll(async () => {
  await buildAddOn({ root: process.cwd(), out: built, target: FOR_MARKETPLACE });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true }));

test('it publishes no page, because a page that its publisher runs cannot open the sheets of others', () => {
  expect(readdirSync(built).filter((name) => /^(answer|check)/.test(name))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(built, 'appsscript.json'), 'utf8')) as object;
  expect(manifest).not.toHaveProperty('webapp');
  expect(manifest).toHaveProperty(
    'oauthScopes',
    scopesOf('mail-only').map((scope) => scopeAddress(scope)),
  );
});

test('what it keeps for a file is kept with that file; two sends do not meet, and one that Google killed holds up the next for six minutes', () => {
  const host = openWithPlan(1, { bundle: built });
  const drafts = ['ana', 'bo', 'cy'].map((name) => draftFor(`${name}@example.com`, ['IN-1']));
  press(host, 'queueMessages', drafts);
  host.failAt(({ name }) => name === 'MailApp.sendEmail');
  expect(() => press(host, 'sendQueued')).toThrow('killed');
  expect(() => press(host, 'sendQueued')).toThrow('A send is under way');
  expect(host.outbox).toEqual([]);
  host.advance(6 * 60_000 + 1);
  press(host, 'sendQueued');
  // The one that was leaving when the run died is for a person to settle.
  expect(host.outbox.map(({ to }) => to[0])).toEqual(['bo@example.com', 'cy@example.com']);

  const { properties } = host.save();
  const kept = properties.document.map(([key]) => key);
  expect(kept).toEqual(
    expect.arrayContaining(['throughline.secret', 'throughline.file', 'throughline.lastEvent']),
  );
  expect(kept).not.toContain('throughline.sendMark');
  // All files share the script: nothing of one of them may be with it.
  expect(properties.script).toEqual([]);
  const calls = host.log.flatMap(({ callsByName }) => Object.keys(callsByName));
  expect(calls).not.toContain('LockService.getScriptLock');
});
