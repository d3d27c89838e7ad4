import { openHost } from '../../../playground/host/open-host';
import { hostWith } from './script';

const SOURCE = `
  function doGet(e) {
    if (e.parameter.text) return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON);
    if (e.parameter.nothing) return 'just a text';
    return HtmlService.createHtmlOutputFromFile('answer').setTitle('Your answer').addMetaTag('viewport', 'width=device-width')
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
  }
  function doPost(e) { return ContentService.createTextOutput([e.parameter.answer, e.postData.type, e.postData.contents, e.parameters.answer.length].join(' | ')); }
  function where() {
    return [LockService.getDocumentLock(), CacheService.getDocumentCache(), LockService.getScriptLock().tryLock(1000),
      SpreadsheetApp.getActiveSpreadsheet() !== null, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
  }
  function link() { return ScriptApp.getService().getUrl(); }
`;
const open = (options = {}) =>
  hostWith(SOURCE, { files: { 'answer.html': '<p>Thanks</p>' }, owner: 'owner@example.com', ...options });

test('doGet answers with a page', () => {
  expect(open().get({ t: 'abc' })).toEqual({
    kind: 'html',
    title: 'Your answer',
    html: '<p>Thanks</p>',
    metaTags: { viewport: 'width=device-width' },
    framing: true,
  });
});

test('doGet sees its parameters as Google gives them', () => {
  const answer = open().get({ text: '1', many: ['a', 'b'] }, 'path');
  expect(answer).toMatchObject({ kind: 'text', mimeType: 'application/json' });
  expect(JSON.parse((answer as { content: string }).content)).toEqual({
    parameter: { text: '1', many: 'a' },
    parameters: { text: ['1'], many: ['a', 'b'] },
    queryString: 'text=1&many=a&many=b',
    pathInfo: 'path',
    contextPath: '',
    contentLength: -1,
  });
});

test('doPost gets the fields of a form and its body', () => {
  expect(open().post({ answer: 'yes please' })).toEqual({
    kind: 'text',
    mimeType: 'text/plain',
    content: 'yes please | application/x-www-form-urlencoded | answer=yes+please | 1',
  });
});

test('anything but a page or a text is refused', () => {
  expect(() => open().get({ nothing: '1' })).toThrow('the returned value is not a supported return type');
});

test('the parameter names that Google keeps for itself are refused', () => {
  expect(() => open().get({ sid: '1' })).toThrow('HTTP 405');
});

test('a script without doGet is told so', () => {
  expect(() => hostWith('').get()).toThrow('Script function not found: doGet');
});

test('a web request has no document lock and no document cache, runs as the owner and does not know its visitor', () => {
  expect(open().webRpc('where')).toEqual([null, null, true, true, '', 'owner@example.com']);
});

test('the host can withhold the spreadsheet from web requests, as some reports say Google does', () => {
  expect(open({ webSeesSpreadsheet: false }).webRpc('where')).toEqual([
    null,
    null,
    true,
    false,
    '',
    'owner@example.com',
  ]);
});

test('the address of the web app is null until it is deployed', () => {
  expect(open().run('link')).toBeNull();
  expect(open({ webAppUrl: 'http://127.0.0.1:1234/exec' }).run('link')).toBe('http://127.0.0.1:1234/exec');
});

test.each([
  ['ANYONE_ANONYMOUS', '', 'html', ''],
  ['ANYONE', '', 'sign in', ''],
  ['ANYONE', 'guest@elsewhere.org', 'html', ''],
  ['DOMAIN', 'guest@elsewhere.org', 'no access', ''],
  ['DOMAIN', 'colleague@example.com', 'html', 'colleague@example.com'],
  ['MYSELF', 'colleague@example.com', 'no access', ''],
  ['MYSELF', 'owner@example.com', 'html', 'owner@example.com'],
] as const)('a web app for %s, opened by “%s”: %s', (webAccess, webVisitor, shown, named) => {
  const host = open({ webAccess, webVisitor });
  const answer = host.get();
  expect(answer.kind === 'closed' ? answer.why : answer.kind).toBe(shown);
  const said = () => (host.webRpc('where') as unknown[])[4];
  const heard = answer.kind === 'closed' ? thrownBy(said) : said();
  expect(heard).toBe(answer.kind === 'closed' ? 'Authorization is required to perform that action.' : named);
});

test('two private accounts are no organisation', () => {
  const host = open({ owner: 'owner@gmail.com', webVisitor: 'guest@gmail.com' });
  expect((host.webRpc('where') as unknown[])[4]).toBe('');
});

test('the web app runs the version that was deployed, with what the file remembers', () => {
  const version = (n: number) => ({
    'Code.js': `function which() { const p = PropertiesService.getScriptProperties(); const was = p.getProperty('v');
      p.setProperty('v', '${n}'); return was + ' then ${n}'; }`,
  });
  const host = openHost({ bundle: version(2), webBundle: version(1) });
  expect([host.run('which'), host.webRpc('which'), host.run('which')]).toEqual([
    'null then 2',
    '2 then 1',
    '1 then 2',
  ]);
});

test('a web request can be given what Google says that it does not get', () => {
  const odd = hostWith(
    `function lock() { return LockService.getDocumentLock() !== null; } function screen() { SpreadsheetApp.getUi(); return true; }`,
    { webAlsoGets: ['documentLock', 'screen'] },
  );
  expect([odd.webRpc('lock'), odd.webRpc('screen')]).toEqual([true, true]);
});

function thrownBy(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
