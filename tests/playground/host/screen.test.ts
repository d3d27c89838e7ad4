import { click, clicking, hostWith } from './script';

test('onOpen builds the menu with its submenus', () => {
  const host = hostWith(`function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Throughline').addItem('Run gap analysis', 'runGapAnalysis').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
  }`);
  host.open();
  expect(host.screen.menus).toEqual([
    {
      caption: 'Throughline',
      addon: false,
      entries: [
        { kind: 'item', caption: 'Run gap analysis', functionName: 'runGapAnalysis' },
        { kind: 'separator' },
        { kind: 'menu', caption: 'More', entries: [{ kind: 'item', caption: 'Help', functionName: 'help' }] },
      ],
    },
  ]);
  host.open();
  expect(host.screen.menus).toHaveLength(1);
});

test('an alert waits for the scripted answer and is remembered', () => {
  const host = hostWith(`function ask() {
    const ui = SpreadsheetApp.getUi();
    return [ui.alert('Sure?', 'This writes 3 tabs.', ui.ButtonSet.YES_NO) === ui.Button.YES, String(ui.alert('Done'))];
  }`);
  host.screen.answers.push('YES');
  expect(host.run('ask')).toEqual([true, 'OK']);
  expect(host.screen.alerts).toEqual([
    {
      kind: 'alert',
      title: 'Sure?',
      text: 'This writes 3 tabs.',
      buttons: ['YES', 'NO'],
      answer: { button: 'YES' },
    },
    { kind: 'alert', title: '', text: 'Done', buttons: ['OK'], answer: { button: 'OK' } },
  ]);
});

test('a question that nobody answers is closed', () => {
  const { result } = click(
    `const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', ui.ButtonSet.YES_NO));`,
  );
  expect(result).toBe('CLOSE');
});

test('a prompt gives the button and what was typed', () => {
  const host = hostWith(`function ask() {
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt('Period', 'Which one?', ui.ButtonSet.OK_CANCEL);
    return [String(response.getSelectedButton()), response.getResponseText()];
  }`);
  host.screen.answers.push({ button: 'OK', text: '2026 Q1' });
  expect(host.run('ask')).toEqual(['OK', '2026 Q1']);
});

test('a live page answers questions through its own function, which blocks', () => {
  const host = hostWith(
    `function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Go on?', ui.ButtonSet.YES_NO)); }`,
  );
  host.screen.ask = ({ text }) => ({ button: text === 'Go on?' ? 'NO' : 'CLOSE' });
  expect(host.run('ask')).toBe('NO');
});

test('toasts are kept with title and time', () => {
  const { host } = click(`book.toast('3 gaps', 'Throughline', 8); book.toast('Stay', 'T', -1);`);
  expect(host.screen.toasts).toEqual([
    { message: '3 gaps', title: 'Throughline', seconds: 8 },
    { message: 'Stay', title: 'T', seconds: null },
  ]);
});

test('a sidebar shows a page of the bundle at 300 pixels, a dialog at its own size', () => {
  const { host } = click(
    `const ui = SpreadsheetApp.getUi();
     ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Plan').append('<script>start()</script>'));
     ui.showModalDialog(HtmlService.createHtmlOutput('<p>Preview</p>').setWidth(700).setHeight(500), 'Preview');`,
    { files: { 'sidebar.html': '<p>Hello</p>' } },
  );
  expect(host.screen.sidebar).toEqual({
    title: 'Plan',
    html: '<p>Hello</p><script>start()</script>',
    width: 300,
    height: 0,
    modal: false,
  });
  expect(host.screen.dialog).toEqual({
    title: 'Preview',
    html: '<p>Preview</p>',
    width: 700,
    height: 500,
    modal: true,
  });
});

test('a page that the bundle lacks is named', () => {
  expect(clicking(`HtmlService.createHtmlOutputFromFile('nope');`)).toThrow(
    'No HTML file named nope was found.',
  );
});

test('activating a tab or a range is what the person then sees', () => {
  const { host, result } = click(`
    const plan = book.insertSheet('Plan');
    sheet.activate();
    const front = book.getActiveSheet().getName();
    plan.getRange('B2:C3').activate();
    return [front, book.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(), plan.getCurrentCell().getA1Notation()];
  `);
  expect(result).toEqual(['Sheet1', 'Plan', 'B2:C3', 'B2']);
  host.person.select('Sheet1', 'A5:A7');
  expect(host.workbook.tabs.find(({ id }) => id === host.workbook.active)?.name).toBe('Sheet1');
});
