/** `npm run deploy`, as a person meets it: with a stand-in for clasp and Google, and with the real clasp as far as it goes without Google. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claspAt } from '../../../build/deploy/clasp';
import { deploy } from '../../../build/deploy/deploy';
import { openInstallation } from '../../../build/deploy/installation';
import { sheetIdIn } from '../../../build/deploy/sheet-address';
import { readWishes } from '../../../build/deploy/wishes';
import { closeTerminals, openTerminal, startedClasp } from './terminal';
import { dataPages } from '../../../src/data-pages';

afterEach(closeTerminals);

const SHEET = '1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcdef';
const EXEC = 'https://script.google.com/macros/s/AKfycb-1/exec';

/** What the end of a first run says, the same in each edition. */
const NEXT = `Next, in the browser:
- Open the sheet. After some seconds the menu Throughline stands beside Help; where it does not, load the page again.
- Choose Throughline > Open Throughline. Google asks for 5 permissions; the start page says what each is for.
- Where Google says that it has not verified this app: it is yours. Choose Advanced, then Go to Throughline.
- Choose Throughline > Check this installation.
`;
const inShort = (said: string) => said.replace(NEXT, '<what is next>\n');

describe('the first time', () => {
  test('a new sheet gets the script, the page is published once, and its address is built in', async () => {
    const { run, google } = openTerminal();
    expect(inShort(await run('', ['', '']))).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Deploy as pm@example.com? Press Enter for yes, or type n to choose another account: <Enter>
     Signed in as pm@example.com.
     3. Put a script into a new sheet, or into one of yours.
     The address of your sheet, or just Enter for a new one: <Enter>
     A new sheet was made.
     4. Publish the page for answers, once.
     The page is published. Its address stays the same from now on.
     5. Push it into the sheet.
     Pushed 3 files.
     6. Bring the page for answers up to date, at the same address.
     The page runs version 2 now.
     Done. Your sheet: https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit

     <what is next>

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp list-deployments --json
       clasp create-script --type sheets --title Throughline --project <an empty folder>
       clasp list-deployments --json
       clasp push --force --json
       clasp create-deployment --description Throughline answer page, 0.1.0 --json
       clasp push --force --json
       clasp update-deployment AKfycb-1 --description Throughline answer page, 0.1.0 --json"
    `);
    const script = google.scripts['script-1'];
    expect(script?.files['Code.js']).toMatch(/: one .*AKfycb-1.exec$/);
    // What visitors meet knows its address as well, and is published as a web app.
    expect(script?.deployments).toMatchObject([{ deploymentId: 'AKfycb-1', versionNumber: 2 }]);
    expect(script?.versions.map((files) => files['Code.js']?.includes(EXEC))).toEqual([false, true]);
    expect(script?.versions[1]?.['appsscript.json']).toContain('"webapp"');
  });

  test('clasp as a command of its own is asked the same', async () => {
    const { clasp, google } = startedClasp();
    const { run } = openTerminal({}, clasp);
    const said = await run('--new');
    const within = openTerminal();
    expect(await within.run('--new')).toBe(
      said + within.google.asked.map((one) => `\n  clasp ${one}`).join(''),
    );
    expect(google()).toEqual(within.google);
  });

  test('a sheet of theirs gets it, after an address that was none', async () => {
    const { run, google } = openTerminal();
    const answers = ['', 'my plan', `https://docs.google.com/spreadsheets/u/1/d/${SHEET}/edit?gid=0#gid=0`];
    expect(inShort(await run('', answers))).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Deploy as pm@example.com? Press Enter for yes, or type n to choose another account: <Enter>
     Signed in as pm@example.com.
     3. Put a script into a new sheet, or into one of yours.
     The address of your sheet, or just Enter for a new one: my plan
     "my plan" is not the address of a Google sheet. Open the sheet, copy all of the address bar, and give it here: https://docs.google.com/spreadsheets/d/…/edit
     The address of your sheet, or just Enter for a new one: https://docs.google.com/spreadsheets/u/1/d/1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcdef/edit?gid=0#gid=0
     The script is in your sheet.
     4. Publish the page for answers, once.
     The page is published. Its address stays the same from now on.
     5. Push it into the sheet.
     Pushed 3 files.
     6. Bring the page for answers up to date, at the same address.
     The page runs version 2 now.
     Done. Your sheet: https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcdef/edit

     <what is next>

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp list-deployments --json
       clasp create-script --parentId 1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcdef --title Throughline --project <an empty folder>
       clasp list-deployments --json
       clasp push --force --json
       clasp create-deployment --description Throughline answer page, 0.1.0 --json
       clasp push --force --json
       clasp update-deployment AKfycb-1 --description Throughline answer page, 0.1.0 --json"
    `);
    expect(google.scripts['script-1']?.sheet).toBe(SHEET);
  });

  test('for mail only nothing is published, and the manifest asks for less', async () => {
    const { run, google } = openTerminal();
    expect(inShort(await run('--mail-only --new'))).toMatchInlineSnapshot(`
     "Throughline 0.1.0, for mail only.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Signed in as pm@example.com.
     3. Put a script into a new sheet, or into one of yours.
     A new sheet was made.
     4. Push it into the sheet.
     Pushed 3 files.
     Done. Your sheet: https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit

     <what is next>

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp list-deployments --json
       clasp create-script --type sheets --title Throughline --project <an empty folder>
       clasp push --force --json"
    `);
    const script = google.scripts['script-1'];
    expect([script?.deployments, script?.versions]).toEqual([[], []]);
    expect(script?.files['appsscript.json']).not.toContain('"webapp"');
    expect(script?.files['appsscript.json']).toContain('spreadsheets.currentonly');
  });

  test('whoever is not signed in is taken to the browser, and may choose another account', async () => {
    const { run, google } = openTerminal({ account: '', whoLogsIn: 'work@example.com' });
    expect(await run('--new', ['another'])).toContain('Signed in as work@example.com.');
    expect(google.asked.filter((command) => command === 'login')).toHaveLength(2);
  });

  test('a dry run says every step and does none', async () => {
    const { run, folder } = openTerminal();
    expect(await run('--dry-run')).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers. Nothing is done now; this is what would be.
     1. Build, and check what would be pushed.
          the same as npm run build, into .local/deploy/dist
          clasp show-file-status --json
     2. Sign in to Google.
          clasp show-authorized-user --json
          clasp login (where nobody is signed in, in your browser)
     3. Put a script into a new sheet, or into one of yours.
          clasp create-script … (in an empty folder, because it refuses beside a .clasp.json)
     4. Publish the page for answers, once.
          clasp list-deployments --json (is there one of ours?)
          clasp push --force --json
          clasp create-deployment --description "Throughline answer page" --json
     5. Push it into the sheet.
          clasp push --force --json
     6. Bring the page for answers up to date, at the same address.
          clasp update-deployment <id> --description "Throughline answer page" --json
     "
    `);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('again', () => {
  test('nothing changed, nothing is made; a change goes to the same address', async () => {
    const { run, edit, google } = openTerminal();
    await run('--new');
    expect(await run()).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Signed in as pm@example.com.
     3. Push it into the sheet.
     The sheet has all of it already.
     4. Bring the page for answers up to date, at the same address.
     The page is up to date already.
     Done. Load https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit again in the browser.

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp push --force --json"
    `);
    edit('two');
    expect(await run()).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Signed in as pm@example.com.
     3. Push it into the sheet.
     Pushed 3 files.
     4. Bring the page for answers up to date, at the same address.
     The page runs version 3 now.
     Done. Load https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit again in the browser.

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp push --force --json
       clasp update-deployment AKfycb-1 --description Throughline answer page, 0.1.0 --json"
    `);
    const script = google.scripts['script-1'];
    expect(script?.deployments).toMatchObject([{ deploymentId: 'AKfycb-1', versionNumber: 3 }]);
    expect(script?.versions[2]?.['Code.js']).toContain(`two ${EXEC}`);
  });

  test.each([
    'show-file-status',
    'show-authorized-user',
    'create-script',
    'push',
    'create-deployment',
    'update-deployment',
  ])('a run that stopped at %s goes on there, and makes nothing twice', async (command) => {
    const { run, google } = openTerminal({ trouble: { [command]: 'socket hang up' } });
    expect(await run('--new')).toContain('Not finished. Google cannot be reached');
    google.trouble = {};
    expect(await run('--new')).toContain('Done.');
    expect(Object.keys(google.scripts)).toEqual(['script-1']);
    expect(google.scripts['script-1']?.deployments).toHaveLength(1);
    expect(google.scripts['script-1']?.files['Code.js']).toMatch(/: one .*AKfycb-1.exec$/);
  });

  test('a script that was made is used although its files could not be fetched', async () => {
    const { run, google } = openTerminal({ cloneFails: true });
    expect(await run('--new')).toContain('Done.');
    expect(google.scripts['script-1']?.deployments).toHaveLength(1);
  });

  test('another machine finds the script and its page', async () => {
    const first = openTerminal();
    await first.run('--new');
    const { run, google } = openTerminal({ scripts: first.google.scripts });
    expect(await run('--script script-1')).toContain('It is published already.');
    expect(google.scripts['script-1']?.deployments).toHaveLength(1);
    expect(google.asked.join()).not.toContain('create-');
  });

  test('a script of their own is not replaced', async () => {
    const files = { 'appsscript.json': '{}', 'Macros.js': 'function tidy() {}' };
    const theirs = { sheet: SHEET, files, versions: [], deployments: [] };
    const { run, google } = openTerminal({ scripts: { theirs } });
    expect(await run('--script theirs')).toContain('That script holds Macros.js, which Throughline did not');
    expect(google.scripts['theirs']?.files).toEqual(files);
    expect(await run('--script nobodys')).toContain('Google does not show this account the script');
  });

  test('an edition stays; changing it takes the page down, and says what that means', async () => {
    const { run, google } = openTerminal();
    await run('--new');
    expect(await run('--mail-only')).toMatchInlineSnapshot(`
     "Throughline 0.1.0, for mail only.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Signed in as pm@example.com.
     3. Push it into the sheet.
     Pushed 3 files.
     4. Take the page for answers down; links in mails that have left stop working.
     It is gone. People answer by reply.
     Done. Load https://docs.google.com/spreadsheets/d/sheet-of-script-1/edit again in the browser.
     The permissions changed, so Google asks again at the next click. Until then no reminders go out by themselves.

       clasp show-file-status --json
       clasp show-authorized-user --json
       clasp push --force --json
       clasp delete-deployment AKfycb-1 --json"
    `);
    expect(google.scripts['script-1']?.deployments).toEqual([]);
    expect(await run()).toMatch(/^Throughline 0\.1\.0, for mail only\./);
    expect(await run('--full')).toContain('The page is published.');
  });

  test('another account, or another sheet, is not taken by accident', async () => {
    const { run, google } = openTerminal();
    await run(`--sheet ${SHEET}`);
    expect(await run(`--sheet ${SHEET}`)).toContain('Done.');
    expect(await run('--new')).toMatchInlineSnapshot(`
     "Not finished. This folder deploys to https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcdef/edit. To bring that up to date, leave out the sheet. For another sheet, take another copy of the project, or move .local/deploy away.
     "
    `);
    google.account = 'other@example.com';
    expect(await run()).toMatchInlineSnapshot(`
     "Throughline 0.1.0, with a page for answers.
     1. Build, and check what would be pushed.
     2. Sign in to Google.
     Not finished. This sheet was deployed by pm@example.com, and other@example.com is signed in. Run npx clasp login and choose pm@example.com. Where other@example.com should go on instead, and may edit the sheet: npm run deploy -- --take-over

       clasp show-file-status --json
       clasp show-authorized-user --json"
    `);
    expect(await run('--take-over')).toContain('Signed in as other@example.com.');
  });
});

/** What clasp prints, as Google words it, or clasp itself. */
const TROUBLE: readonly (readonly [string, string, string])[] = [
  [
    'the API is off',
    'list-deployments',
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
  ],
  ['the sign-in has ended', 'push', 'invalid_grant'],
  ['a box was left unticked', 'create-script', 'Request had insufficient authentication scopes.'],
  ['the organisation forbids it', 'create-script', 'access_denied: admin_policy_enforced'],
  ['no rights on the sheet', 'create-script', 'The caller does not have permission'],
  ['a sheet that nobody has touched yet', 'create-script', 'Request contains an invalid argument.'],
  ['no such sheet', 'create-script', 'Requested entity was not found.'],
  ['settings of another script above', 'create-script', 'Project file already exists.'],
  ['no rights on the script', 'push', 'The caller does not have permission'],
  ['the wrong account', 'push', 'Requested entity was not found.'],
  ['code that Google cannot read', 'push', 'ParseError: Unexpected token - "Code:12"'],
  ['too much in a short time', 'push', "Quota exceeded for quota metric 'Management requests'"],
  [
    'twenty deployments',
    'create-deployment',
    'Scripts may only have up to 20 versioned deployments at a time.',
  ],
  ['two hundred versions', 'create-deployment', 'The script has reached the limit of 200 versions.'],
  [
    'no network',
    'list-deployments',
    'request to https://script.googleapis.com/v1/projects/none-yet/deployments?pageSize=100 failed, reason: getaddrinfo ENOTFOUND script.googleapis.com',
  ],
  ['a network that reads along', 'list-deployments', 'self-signed certificate in certificate chain'],
  ['something new', 'push', 'The moon is in the wrong house.'],
];

test('every failure says what to do', async () => {
  const told: string[] = [];
  for (const [name, command, says] of TROUBLE) {
    const { run } = openTerminal({ trouble: { [command]: says } });
    const [sentence] = (await run('--new')).split('Not finished. ')[1]?.split('\n\nclasp said') ?? [];
    told.push(`${name}: ${sentence}`);
  }
  const { run } = openTerminal({ account: '' });
  told.push(`nobody is signed in: ${(await run('--new')).split('Not finished. ')[1]?.split('\n')[0]}`);
  const silent = openTerminal({ skipsPush: true });
  told.push(
    `a push that does nothing: ${(await silent.run('--new')).split('Not finished. ')[1]?.split('\n')[0]}`,
  );
  expect(told.join('\n\n')).toMatchInlineSnapshot(`
   "the API is off: The Apps Script API is switched off for this Google account. Open https://script.google.com/home/usersettings, switch it on, and wait two minutes. Then run npm run deploy again; it goes on where it stopped.

   the sign-in has ended: You are not signed in to Google, or that has ended. Run npx clasp login and choose the account that the sheet belongs to. Then run npm run deploy again; it goes on where it stopped.

   a box was left unticked: clasp was not given all that it asked for when you signed in. Run npx clasp login and leave every box ticked. Then run npm run deploy again; it goes on where it stopped.

   the organisation forbids it: Your organisation does not let this account use clasp or the Apps Script API. Ask its Google Workspace administrator to allow both. Then run npm run deploy again; it goes on where it stopped.

   no rights on the sheet: This Google account may not change that sheet. Ask its owner to let you edit it, or run npx clasp login and choose another account. Then run npm run deploy again; it goes on where it stopped.

   a sheet that nobody has touched yet: Google puts no script into this sheet. Where it is new, give it a name and type something into it first. Where it is an Excel file, choose File > Save as Google Sheets and use the new one. Then run npm run deploy again; it goes on where it stopped.

   no such sheet: Google finds no such sheet for this account. Check the address, whether the sheet was shared with you, and whether it is new and still without a name; or run npx clasp login and choose another account. Then run npm run deploy again; it goes on where it stopped.

   settings of another script above: clasp found settings of another script in a folder above its working folder, so it creates none. Look for a file .clasp.json in your folder for temporary files or above it, and move it away.

   no rights on the script: This Google account may not change the script in that sheet. Ask the owner of the sheet to let you edit it, or run npx clasp login and choose another account. Then run npm run deploy again; it goes on where it stopped.

   the wrong account: Google does not show this account the script in your sheet. Most often another account is signed in: run npx clasp login and choose the one that deployed it. Where the sheet was deleted, delete the folder .local/deploy and begin anew. Then run npm run deploy again; it goes on where it stopped.

   code that Google cannot read: Google cannot read the code that was pushed, which is our fault. Please report what stands below.

   too much in a short time: Google takes no more requests from this account for now. Wait a few minutes; where that does not help, until tomorrow. Then run npm run deploy again; it goes on where it stopped.

   twenty deployments: This script has 20 deployments, the most that Google allows. Open Extensions > Apps Script in the sheet, then Deploy > Manage deployments, and archive those that you do not need. Then run npm run deploy again; it goes on where it stopped.

   two hundred versions: This script has 200 versions, the most that Google allows. Open Extensions > Apps Script in the sheet, then Project history, and delete old ones. Then run npm run deploy again; it goes on where it stopped.

   no network: Google cannot be reached from here. Check the connection and, in a company network, the settings for its proxy. Then run npm run deploy again; it goes on where it stopped.

   a network that reads along: Something between this machine and Google reads along, as company networks do, and Node does not know its certificate. Ask your IT for the certificate file and name it in NODE_EXTRA_CA_CERTS. Then run npm run deploy again; it goes on where it stopped.

   something new: Something happened that this command does not know. Run it again; where that does not help, report what stands below.

   nobody is signed in: Nobody is signed in to Google on this machine. Run npx clasp login once, then npm run deploy.

   a push that does nothing: clasp pushed nothing and did not say why, so the sheet is as it was. Close the script editor where it is open, and run npm run deploy again."
  `);
});

test('a file that would not be pushed is found before anything is made', async () => {
  const { run, google } = openTerminal({ passesOver: '.html' });
  expect(await run('--new')).toContain('but Code.js, appsscript.json, sidebar.html was built.');
  expect(google.scripts).toEqual({});
});

test('with the API off no sheet is left over', async () => {
  const { run, google } = openTerminal({ trouble: { 'list-deployments': TROUBLE[0]?.[2] ?? '' } });
  await run('--new');
  expect(google.scripts).toEqual({});
});

test('the address of a sheet, in all its forms, and what is none', () => {
  const forms = [
    `https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=12`,
    `https://docs.google.com/spreadsheets/d/${SHEET}`,
    `  docs.google.com/a/example.com/spreadsheets/d/${SHEET}/edit?usp=sharing `,
    `https://docs.google.com/spreadsheets/u/0/d/${SHEET}/edit`,
    SHEET,
  ];
  expect(forms.map(sheetIdIn)).toEqual(forms.map(() => SHEET));
  const reason = (typed: string) => {
    try {
      return sheetIdIn(typed);
    } catch (error) {
      return (error as Error).message.replace(typed.trim(), '…').split('. ')[0] ?? '';
    }
  };
  const others = [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEfGhIjKlMnOpQrStUvWxYz/pubhtml',
    `https://docs.google.com/document/d/${SHEET}/edit`,
    `https://drive.google.com/drive/folders/${SHEET.slice(0, 28)}`,
    'Strategy 2026',
    '',
  ];
  expect(others.map(reason)).toMatchInlineSnapshot(`
   [
     ""…" is not the address of a Google sheet: it is a published copy, which holds no script",
     ""…" is not the address of a Google sheet: it is another kind of file",
     ""…" is not the address of a Google sheet, but a place in Google Drive",
     ""…" is not the address of a Google sheet",
     "…"" is not the address of a Google sheet",
   ]
  `);
});

test('what was typed and means nothing is said', () => {
  const typed = [['--fast'], ['--sheet'], ['--sheet', '--new'], ['--new', '--script', 'x']];
  const said = typed.map((words) => {
    try {
      return readWishes(words);
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(said).toMatchInlineSnapshot(`
   [
     ""--fast" means nothing here. npm run deploy -- --help says what does.",
     "Say which one behind --sheet: npm run deploy -- --help shows how.",
     "Say which one behind --sheet: npm run deploy -- --help shows how.",
     "Give either a sheet or a script: a script that exists is in its sheet already.",
   ]
  `);
});

test('the real clasp, without Google: the files, who is signed in, and its refusals', async () => {
  process.env['clasp_config_auth'] = join(process.cwd(), 'dist', 'nobody.json');
  const clasp = claspAt(join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js'));
  const { folder } = openTerminal();
  const installation = openInstallation(folder);
  const said: string[] = [];
  const run = deploy({
    wishes: readWishes(['--new']),
    edition: 'full',
    installation,
    clasp,
    person: {
      isHere: false,
      say: (text) => said.push(text),
      ask: () => Promise.reject(new Error('nobody is here')),
    },
    build: (_, out) => Promise.resolve(cpSync('dist', out, { recursive: true })),
    made: '0.1.0',
  });
  // At the same time, because each takes a second.
  const root = process.cwd();
  const refusals = Promise.all([
    clasp.ask(root, 'push', '--force', '--json'),
    clasp.ask(root, 'create-script', '--title', 'x', '--project', root),
  ]);
  await expect(run).rejects.toThrow('Nobody is signed in to Google on this machine.');
  expect(said.slice(1)).toEqual(['1. Build, and check what would be pushed.', '2. Sign in to Google.']);
  expect(await refusals).toEqual([
    { out: '', err: 'No credentials found.\n' },
    { out: '', err: 'Project file already exists.\n' },
  ]);
  expect(JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8'))).toEqual({
    scriptId: 'none-yet',
    rootDir: 'dist',
  });
  delete process.env['clasp_config_auth'];

  // Step 1 passed, so clasp would push what stands here, and nothing else.
  const screens = readdirSync('src/ui').filter((name) => existsSync(join('src/ui', name, 'page.tsx')));
  const whole = readdirSync(installation.dist).filter(
    (name) => !screens.some((screen) => name.startsWith(`${screen}-`)),
  );
  const pages = [...screens, ...Object.keys(dataPages).map((name) => `data-${name}`)];
  expect(new Set(whole)).toEqual(
    new Set(['Code.js', 'appsscript.json', ...pages.map((name) => `${name}.html`)]),
  );
  // The settings that are committed name nobody's script.
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({
    scriptId: 'the-script-id-of-your-own-copy-see-docs-install',
    rootDir: 'dist',
  });
}, 60_000);
