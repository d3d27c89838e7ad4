/** What a person does on the page of the local Sheets, in a real browser. */
import { startSheets } from './running-sheets';
import { inBrowser } from './session';
import { openSheetPage } from './sheet-page';

const onSheets = inBrowser();

onSheets(
  'the page shows the workbook, under its name, with its tabs and computed values',
  async (session) => {
    const { sheet } = session;
    expect(await sheet.page.title()).toBe('Strategy · Throughline — local Sheets');
    expect(await sheet.tabs()).toEqual(['Plan', 'Summary']);
    expect(await sheet.shown('Plan', 'A2')).toBe('Grow');
    expect(await sheet.shown('Plan', 'C2')).toBe('38%');
  },
);

onSheets('an edited cell recalculates the formulas that read it, and undo takes it back', async (session) => {
  const { sheet } = session;
  await sheet.type('B2', '5');
  expect(await soon(() => sheet.shown('Plan', 'C2'), '50%')).toBe('50%');
  expect(await sheet.shown('Plan', 'C3')).toBe('10%');
  await sheet.press('Control+z');
  expect(await soon(() => sheet.shown('Plan', 'B2'), '3')).toBe('3');
  expect(await sheet.shown('Plan', 'C2')).toBe('38%');
});

onSheets('a typed percentage, date and formula become what Sheets makes of them', async (session) => {
  const { sheet } = session;
  await sheet.type('E2', '10%');
  await sheet.type('E3', '2026-01-05');
  await sheet.type('E4', '=B2*2');
  await sheet.type('E5', "'01");
  expect(
    await soon(
      () => Promise.all(['E2', 'E3', 'E4', 'E5'].map((a1) => sheet.shown('Plan', a1))),
      ['10%', '2026-01-05', '6', '01'],
    ),
  ).toEqual(['10%', '2026-01-05', '6', '01']);
});

onSheets('copied cells take their formula and number format along', async (session) => {
  const { sheet } = session;
  await sheet.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.click('C2');
  await sheet.press('Control+c');
  await sheet.click('C8');
  await sheet.press('Control+v');
  expect(await soon(() => sheet.shown('Plan', 'C8'), '0%')).toBe('0%');
});

onSheets('a value that the drop-down does not have is refused with a sentence', async (session) => {
  const { sheet } = session;
  await sheet.type('D2', 'Nonsense');
  await sheet.page.getByRole('dialog').getByText('violates the data validation rules').waitFor();
  await sheet.press('Enter');
  expect(await sheet.page.getByRole('dialog').count()).toBe(0);
  expect(await soon(() => sheet.shown('Plan', 'D2'), '')).toBe('');
});

onSheets('a value is chosen from the drop-down', async (session) => {
  const { sheet } = session;
  await sheet.click('D2', { fromRight: 10 });
  await sheet.page.getByText('At risk', { exact: true }).click();
  expect(await soon(() => sheet.shown('Plan', 'D2'), 'At risk')).toBe('At risk');
});

onSheets('a cell with an error says why, beside it', async (session) => {
  const { sheet } = session;
  await sheet.type('E6', '=NOBODY(1)');
  expect(await soon(() => sheet.shown('Plan', 'E6'), '#NAME?')).toBe('#NAME?');
  // A second click on the same cell at once would open its editor.
  await sheet.click('A1');
  await sheet.click('E6');
  await sheet.page.getByRole('note').getByText('NOBODY').waitFor();
  await sheet.press('Delete');
  expect(await soon(() => sheet.page.getByRole('note').count(), 0)).toBe(0);
});

onSheets('a menu item runs its function, and its question is answered with the keyboard', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Ask and write');
  await sheet.page.getByText('This writes the answer into cell F1.').waitFor();
  await sheet.press('Enter');
  await sheet.page.getByText('Written.').waitFor();
  expect(await soon(() => sheet.shown('Plan', 'F1'), 'yes')).toBe('yes');
});

onSheets('a second page opens while a script waits for an answer', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Ask for a name');
  const dialog = sheet.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Ana');
  const other = await openSheetPage(session.browser, session.sheets.address);
  expect(await other.shown('Plan', 'A2')).toBe('Grow');
  await other.context.close();
  await sheet.press('Enter');
  expect(await soon(() => sheet.shown('Plan', 'F2'), 'Ana')).toBe('Ana');
});

onSheets('the sidebar calls a server function and hears of success and failure', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'More', 'Open the sidebar');
  const sidebar = sheet.page.frameLocator('iframe[title="Add an objective"]');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Not saved: Give the objective a name.').waitFor();
  await sidebar.getByLabel('Name').fill('Win partners');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Saved: Win partners').waitFor();
  expect(await soon(() => sheet.shown('Plan', 'A5'), 'Win partners')).toBe('Win partners');
  await sheet.page.getByRole('button', { name: 'Close Add an objective' }).click();
});

onSheets('a dialog has the size that it asked for, and closes itself', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Open a dialog');
  const frame = sheet.page.locator('iframe[title="About"]');
  await frame.waitFor();
  expect(await frame.boundingBox()).toMatchObject({ width: 360, height: 120 });
  await frame.contentFrame().getByRole('button', { name: 'Done' }).click();
  expect(await soon(() => sheet.page.getByRole('dialog').count(), 0)).toBe(0);
});

onSheets('a timer is listed and can be run now', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Install a timer');
  await sheet.page.getByRole('button', { name: /^Timers/ }).click();
  await sheet.page.getByText('Every day at about 9:00').waitFor();
  await sheet.page.getByRole('button', { name: 'Run remind now' }).click();
  expect(await soon(() => sheet.shown('Plan', 'G1'), 'reminded')).toBe('reminded');
  await sheet.page.getByRole('button', { name: 'Close Timers' }).click();
});

onSheets('a mail is read in the Outbox, and its link opens the web app', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Send a mail');
  await sheet.page.getByRole('button', { name: /^Outbox/ }).click();
  await sheet.page.getByRole('button', { name: /Please review CO-1/ }).click();
  const opened = sheet.context.waitForEvent('page');
  await sheet.page.frameLocator('iframe[title="E-mail: Please review CO-1"]').getByRole('link').click();
  const webApp = await opened;
  await webApp.frameLocator('iframe').getByRole('heading', { name: 'Item CO-1' }).waitFor();
  expect(await webApp.title()).toBe('Review');
  await webApp.close();
});

onSheets('a script that fails says so, and the log keeps its sentence', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Fail');
  await sheet.page.getByRole('dialog').getByText('This always fails.').waitFor();
  await sheet.press('Enter');
  await sheet.page.getByRole('button', { name: 'Log' }).click();
  await sheet.page.getByText('fail', { exact: true }).click();
  expect(await sheet.page.getByRole('complementary').getByText('This always fails.').isVisible()).toBe(true);
  await sheet.page.getByRole('button', { name: 'Close Log' }).click();
});

onSheets('a link in a cell goes to its place in the workbook', async (session) => {
  const { sheet } = session;
  await sheet.click('A6');
  await sheet.page.getByRole('link', { name: 'Go to Summary, B2' }).click();
  expect(await soon(() => sheet.place(), 'Summary!B2')).toBe('Summary!B2');
  await sheet.page.getByRole('button', { name: 'Plan', exact: true }).click();
  expect(await soon(() => sheet.place(), 'Plan!A6')).toBe('Plan!A6');
});

onSheets('rows are inserted and tabs are added, renamed and deleted', async (session) => {
  const { sheet } = session;
  await sheet.click('A3');
  await sheet.menu('Edit', 'Insert row above');
  expect(await soon(() => sheet.shown('Plan', 'A4'), 'Keep customers')).toBe('Keep customers');
  expect(await sheet.shown('Plan', 'C4')).toBe('13%');
  await sheet.page.getByRole('button', { name: 'Add a sheet' }).click();
  expect(await soon(async () => (await sheet.tabs()).length, 3)).toBe(3);
  await sheet.page.getByRole('button', { name: /^More for Sheet/ }).click();
  await sheet.menu('Rename');
  await sheet.page.keyboard.type('Notes');
  await sheet.press('Enter');
  expect(await soon(() => sheet.tabs(), ['Plan', 'Notes', 'Summary'])).toEqual(['Plan', 'Notes', 'Summary']);
  await sheet.page.getByRole('button', { name: 'More for Notes' }).click();
  await sheet.menu('Delete');
  expect(await soon(() => sheet.tabs(), ['Plan', 'Summary'])).toEqual(['Plan', 'Summary']);
});

onSheets('work survives a restart, and starting again brings the sample back', async (session) => {
  await session.sheet.context.close();
  await session.sheets.stop();
  session.sheets = await startSheets(session.folder);
  const sheet = await openSheetPage(session.browser, session.sheets.address);
  session.sheet = sheet;
  expect(await sheet.shown('Plan', 'A6')).toBe('Win partners');
  await sheet.menu('File', 'Start again from the sample…');
  const reloaded = sheet.page.waitForEvent('load');
  await sheet.page.getByRole('button', { name: 'Start again' }).click();
  await reloaded;
  await sheet.page.waitForFunction(() => 'throughline' in window);
  expect(await sheet.shown('Plan', 'A6')).toBe('See the summary');
});

onSheets('nothing was asked of another machine, and the page had no errors', async (session) => {
  const { sheet } = session;
  expect(sheet.complaints).toEqual([]);
});

/** What is read when it is as expected, or after five seconds: patches come by themselves, not with the answer to an edit. */
async function soon<T>(read: () => Promise<T>, expected: T): Promise<T> {
  for (let tries = 0; tries < 50; tries += 1) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(expected)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return read();
}
