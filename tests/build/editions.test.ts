/** Both editions, built for real: each asks Google for what it uses, and for nothing else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddOn } from '../../build/add-on';
import { loadBare, serviceNames } from '../../build/bare-context';
import { atFirstUse } from '../../src/core/at-first-use';
import { EDITIONS, type Edition } from '../../src/core/edition/edition';
import { builtIn } from '../../build/edition';
import { HOLDER } from '../../build/global-functions';
import { bundle } from '../../build/bundle';
import { scopeAddress, scopesOf } from '../../src/core/edition/scopes';
import { allCellDocs } from '../../src/core/cells/all-cell-docs';
import type { CellFunctionDoc } from '../../src/core/cells/cell-function';
import { formulaEntries } from '../../src/core/formulas/entry';
import { askAna, openWithAnswerPage } from '../journeys/answers';
import { openJourney, rowsOf } from '../journeys/journey';
import { openWithPlan, press } from '../journeys/reviews';

const root = process.cwd();
const mailOnly = mkdtempSync(join(tmpdir(), 'throughline-mail-only-'));
/** "npm run build" makes the full edition. */
const folders: Readonly<Record<Edition, string>> = { full: join(root, 'dist'), 'mail-only': mailOnly };

beforeAll(
  () => buildAddOn({ root, out: mailOnly, target: { edition: 'mail-only' } }).then(() => undefined),
  60_000,
);
afterAll(() => rmSync(mailOnly, { recursive: true }));

const text = (edition: Edition, file: string) => readFileSync(join(folders[edition], file), 'utf8');
const filesOf = (edition: Edition) => readdirSync(folders[edition]).sort();
const manifest = (edition: Edition) =>
  JSON.parse(text(edition, 'appsscript.json')) as {
    readonly oauthScopes: readonly string[];
    readonly webapp?: unknown;
  };

/** Google's own list of what needs which permission, where any one of them will do. Objects of a service stand under its name. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActive*': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.open*': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'Ui.alert': ['script.container.ui'],
  'Ui.prompt': ['script.container.ui'],
  'Ui.show*': ['script.container.ui'],
  'MailApp.*': ['script.send_mail'],
  'GmailApp.*': ['https://mail.google.com/'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'UrlFetchApp.*': ['script.external_request'],
  'CalendarApp.*': ['calendar'],
  'DriveApp.*': ['drive'],
};
/** Services that may be used without any permission. */
const FREE = [
  'CacheService',
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Utilities',
  'console',
];

/** What a bundle calls, as `Service.method`, and the ways in which it uses the Ui; a line of it may end anywhere. */
function callsOf(code: string): ReadonlySet<string> {
  const used = code.matchAll(new RegExp(`(?<![\\w.'"\`])(${serviceNames().join('|')})\\.\\s*(\\w+)`, 'g'));
  const ui = code.matchAll(/\.\s*(alert|prompt|show(?:Sidebar|ModalDialog|ModelessDialog))\(/g);
  return new Set([
    ...[...used].map(([, service, method]) => `${service}.${method}`),
    ...[...ui].map(([, method]) => `Ui.${method}`),
  ]);
}

const fits = (pattern: string, call: string) =>
  pattern.endsWith('*') ? call.startsWith(pattern.slice(0, -1)) : call === pattern;
const needOf = (call: string) => Object.entries(NEEDS).find(([pattern]) => fits(pattern, call))?.[1];

test('the manifests of both editions', () => {
  expect(text('full', 'appsscript.json')).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  expect(manifest('full')).toMatchInlineSnapshot(`
   {
     "exceptionLogging": "STACKDRIVER",
     "oauthScopes": [
       "https://www.googleapis.com/auth/spreadsheets",
       "https://www.googleapis.com/auth/script.container.ui",
       "https://www.googleapis.com/auth/script.scriptapp",
       "https://www.googleapis.com/auth/script.send_mail",
       "https://www.googleapis.com/auth/userinfo.email",
     ],
     "runtimeVersion": "V8",
     "timeZone": "Etc/UTC",
     "webapp": {
       "access": "ANYONE_ANONYMOUS",
       "executeAs": "USER_DEPLOYING",
     },
   }
  `);
  expect(manifest('mail-only')).toMatchInlineSnapshot(`
   {
     "exceptionLogging": "STACKDRIVER",
     "oauthScopes": [
       "https://www.googleapis.com/auth/spreadsheets.currentonly",
       "https://www.googleapis.com/auth/script.container.ui",
       "https://www.googleapis.com/auth/script.send_mail",
       "https://www.googleapis.com/auth/script.scriptapp",
       "https://www.googleapis.com/auth/userinfo.email",
     ],
     "runtimeVersion": "V8",
     "timeZone": "Etc/UTC",
   }
  `);
});

describe.each(EDITIONS)('the edition %s', (edition) => {
  test('asks for what the list of permissions says', () => {
    expect([...manifest(edition).oauthScopes].sort()).toEqual(scopesOf(edition).map(scopeAddress).sort());
  });

  test('every call that it makes is allowed by what it asks for', () => {
    const asked = scopesOf(edition).map(({ name }) => name);
    const refused = [...callsOf(text(edition, 'Code.js'))].filter((call) => {
      const need = needOf(call);
      return need !== undefined && !need.some((name) => asked.includes(name));
    });
    expect(refused).toEqual([]);
  });

  test('it asks for nothing that no call needs', () => {
    const calls = callsOf(text(edition, 'Code.js'));
    for (const { name, calls: named } of scopesOf(edition)) {
      expect([name, named.filter((call) => !calls.has(call) || !needOf(call)?.includes(name))]).toEqual([
        name,
        [],
      ]);
    }
  });

  test('a service whose permission nobody has thought of is not used', () => {
    const services = [...callsOf(text(edition, 'Code.js'))].map((call) => call.split('.')[0] ?? '');
    const known = [...FREE, ...Object.keys(NEEDS).map((pattern) => pattern.split('.')[0])];
    expect(services.filter((service) => !known.includes(service))).toEqual([]);
  });
});

test('what functions say of themselves stands in their comments and in a page of data, and not in the code', () => {
  for (const edition of EDITIONS) {
    const code = text(edition, 'Code.js');
    const said = JSON.parse(text(edition, 'data-formulas.html')) as readonly CellFunctionDoc[];
    expect(said).toEqual(formulaEntries(allCellDocs));
    expect(said.filter(({ source, pitfalls }) => code.includes(source) || code.includes(pitfalls))).toEqual(
      [],
    );
    expect(said.filter(({ summary }) => code.split(summary).length !== 2)).toEqual([]);
  }
});

/** The screens of the sidebar come into its page, which says all licences; pages of data hold no code. */
const isPart = (file: string) => /^(?:sidebar|data)-/.test(file);

test('the edition for mail only has no page, and no function that anybody on the web could reach', () => {
  expect(filesOf('mail-only').filter((file) => !isPart(file))).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
    'wordings.html',
  ]);
  const functions = (edition: Edition) =>
    [...text(edition, 'Code.js').matchAll(/^function (\w+)\(.*\) \{\n {2}return throughline_/gm)].map(
      ([, name]) => name,
    );
  const left = new Set(functions('mail-only'));
  expect(functions('full').filter((name) => !left.has(name))).toEqual([
    'answerCheck',
    'answerReview',
    'doGet',
    'openReview',
  ]);
  expect(text('mail-only', 'Code.js')).not.toMatch(/openById|createHtmlOutputFromFile\(.(answer|check)/);
});

test('the licences of others stand wherever their code does', () => {
  const held = EDITIONS.flatMap((edition) =>
    filesOf(edition)
      .filter((file) => !isPart(file))
      .map((file) => [
        `${edition}/${file}`,
        [...text(edition, file).matchAll(/Holds code of the package (\S+),/g)].map(([, name]) => name),
        (text(edition, file).match(/The above copyright notice/g) ?? []).length,
      ]),
  );
  expect(held).toMatchInlineSnapshot(`
   [
     [
       "full/Code.js",
       [
         "mustache",
       ],
       1,
     ],
     [
       "full/answer.html",
       [
         "preact",
       ],
       1,
     ],
     [
       "full/appsscript.json",
       [],
       0,
     ],
     [
       "full/check.html",
       [],
       0,
     ],
     [
       "full/sidebar.html",
       [
         "preact",
       ],
       1,
     ],
     [
       "full/wordings.html",
       [
         "preact",
       ],
       1,
     ],
     [
       "mail-only/Code.js",
       [
         "mustache",
       ],
       1,
     ],
     [
       "mail-only/appsscript.json",
       [],
       0,
     ],
     [
       "mail-only/sidebar.html",
       [
         "preact",
       ],
       1,
     ],
     [
       "mail-only/wordings.html",
       [
         "preact",
       ],
       1,
     ],
   ]
  `);
});

/** The page that "npm run deploy" published, of the script that the local Sheets run. */
const ADDRESS = 'https://script.google.com/macros/s/AKfycb-built-in/exec';
const page = { address: ADDRESS, script: '1LocalScript-throughline-000000000000000000000' };

/** As it is before it is made small. */
const readable = atFirstUse(() => {
  const define = builtIn({ edition: 'full', page });
  return bundle(root, 'src/main.ts', { format: 'iife', globalName: HOLDER, define });
});

test('loading makes nothing of what is kept for its first use: each click and cell would pay for it', async () => {
  const making = 'it: make()';
  const code = await readable();
  expect(code.split(making)).toHaveLength(2);
  const counted = code.replace(making, 'it: (made.push(make), make())');
  const { globals } = loadBare(`var made = [];\n${counted}`, 'Code.js');
  expect(String(globals.made)).toBe('');
});

describe('where answers go', () => {
  test('to the page that was published with the build, without a word in the Settings; a copy does not know it', async () => {
    const code = await readable();
    const plain = text('full', 'Code.js');
    const published = `${plain.slice(0, plain.indexOf(`var ${HOLDER}`))}${code}`;
    const built = { ...files('full'), 'Code.js': published };
    const host = openWithPlan(1, { bundle: built });
    expect(press(host, 'openAsk', {}).answers).toMatchObject({ by: 'page', address: ADDRESS });
    expect(askAna(host)).not.toBe('');
    expect(host.outbox.at(-1)?.body).toContain(`${ADDRESS}?t=`);

    const copied = published.replace(page.script, 'the-script-of-the-original');
    const copy = openWithPlan(1, { bundle: { ...built, 'Code.js': copied } });
    expect(press(copy, 'openAsk', {}).answers).toEqual({ by: 'reply', most: 3 });
  });

  test('to the mailbox in the edition for mail only, whatever the Settings say', () => {
    const host = openWithAnswerPage({ bundle: mailOnly });
    expect(press(host, 'openAsk', {}).answers).toEqual({ by: 'reply', most: 3, isFixed: true });
    expect(askAna(host)).toBe('');
    expect(host.outbox.at(-1)?.htmlBody).toContain('mailto:pm@example.com');
  });
});

const files = (edition: Edition) =>
  Object.fromEntries(filesOf(edition).map((name) => [name, text(edition, name)]));

test.each(EDITIONS)(
  'in the edition %s checks, formulas and screens stay where mail is refused',
  (edition) => {
    const all = manifest(edition);
    const oauthScopes = all.oauthScopes.filter((scope) => !scope.endsWith('send_mail'));
    const host = openJourney({
      bundle: { ...files(edition), 'appsscript.json': JSON.stringify({ ...all, oauthScopes }) },
    });
    host.run('startWithSample');
    host.run('runGapAnalysis');
    expect(host.screen.alerts).toEqual([]);
    expect(rowsOf(host, 'Gaps').length).toBeGreaterThan(40);
    host.person.addTab('Board');
    host.person.type('Board', 'A1', '=ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap)');
    expect(Number(host.value('Board', 'A1'))).toBeGreaterThan(50);
    for (const name of ['overview', 'listGaps', 'openSettings'] as const) press(host, name);
    press(host, 'openAsk', {});
    expect(host.outbox).toEqual([]);
  },
);

test('where a timer of the edition for mail only is shown no file, reminders go by the menu, and the settings say so', () => {
  const host = openWithPlan(1, { bundle: mailOnly, timersSeeSpreadsheet: false });
  host.run('setUpWorkbook');
  askAna(host);
  for (let day = 1; day <= 3; day++) {
    host.advance(24 * 3_600_000);
    host.runDue();
  }
  expect([host.outbox.length, press(host, 'reminderTimer').state]).toEqual([1, 'blind']);
  host.run('sendReminders');
  expect(host.screen.alerts).toMatchInlineSnapshot(`
   [
     {
       "answer": {
         "button": "OK",
       },
       "buttons": [
         "OK",
       ],
       "kind": "alert",
       "text": "1 of 1 sent.",
       "title": "Throughline",
     },
   ]
  `);
  expect(host.outbox.at(-1)?.subject).toMatch(/^A reminder/);
  // Whoever was reminded is not reminded again on the same day.
  expect(press(host, 'remindNow').said).toMatchInlineSnapshot(
    `"Nothing is waiting to be sent. The last mail was sent by pm@example.com on 2026-11-25 at 11:00."`,
  );
  expect(host.outbox).toHaveLength(2);
});
