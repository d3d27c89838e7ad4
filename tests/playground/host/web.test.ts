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
