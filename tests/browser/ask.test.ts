/** Request reviews beside the sheet: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openSidebar, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openAsk(sheet: SheetPage, a1: string, tab = 'Initiatives'): Promise<Frame> {
  await showTab(sheet, tab);
  await sheet.click(a1);
  const bar = await openSidebar(sheet, 'Request reviews');
  await bar.getByRole('heading', { name: 'What to ask about' }).waitFor();
  return bar;
}

const look = (bar: Frame) => bar.getByRole('button', { name: /^Look at the/ });

onSheets('by mouse: ticked, looked at, sent to oneself, sent', async ({ sheet }) => {
  const bar = await openAsk(sheet, 'B2');
  await bar.getByLabel('Link to look at').fill('example.com');
  await look(bar).click();
  await bar.getByText('Expected a link that begins with https:// or http://.').waitFor();
  expect(await focusedAt(bar, /^Link to look at/)).toMatch(/^Link to look at/);
  await bar.getByLabel('Link to look at').fill('https://example.com/draft');
  await look(bar).click();
  await bar.getByRole('heading', { name: /mails?$/ }).waitFor();
  expect(await focusedAt(bar, /mails?$/i)).toMatch(/mails?$/i);
  const mail = bar.frameLocator('iframe.mail-html');
  await mail
    .getByText(/I object/)
    .first()
    .waitFor();
  await bar.getByRole('button', { name: 'Send to myself first' }).click();
  await bar.getByText(/and to nobody else\./).waitFor();
  await bar.getByRole('button', { name: /^Send to \d+ people|^Send to [A-Z]/ }).click();
  await bar.getByRole('heading', { name: 'What was sent' }).waitFor();
  await bar.getByText(/^Got a mail:/).waitFor();
});

onSheets(
  'by keyboard alone: an item is added, a person ticked, and the mails are looked at',
  async ({ sheet }) => {
    const { keyboard } = sheet.page;
    const bar = await openAsk(sheet, 'B3');
    await bar.getByRole('combobox', { name: /^Add another by ID/ }).focus();
    await keyboard.type('in-4');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await bar.getByRole('button', { name: /^Remove IN-4/ }).waitFor();
    await bar.getByText(/^\d+ of \d+ ticked$/).waitFor();
    await bar.getByRole('checkbox').first().focus();
    await keyboard.press('Space');
    await keyboard.press('Space');
    await look(bar).focus();
    await keyboard.press('Enter');
    await bar.getByLabel('Mail to').focus();
    await keyboard.press('ArrowDown');
    await bar.getByRole('button', { name: 'As plain text' }).focus();
    await keyboard.press('Enter');
    await bar
      .getByText(/^Your reply goes to|Your reply goes to/)
      .first()
      .waitFor();
  },
);

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: nothing selected, the form, problems, a mail, its text`,
      async ({ sheet }) => {
        await sheet.page.emulateMedia({ colorScheme });
        const found: (readonly string[])[] = [];
        const none = await openAsk(sheet, 'B2', 'Sheet1');
        await look(none).click();
        await none.getByText('Choose at least one item.').waitFor();
        found.push(await complaints(none));
        const bar = await openAsk(sheet, 'B4');
        for (const summary of await bar.locator('details > summary').all()) await summary.click();
        found.push(await complaints(bar));
        await look(bar).click();
        await bar.getByLabel('Mail to').waitFor();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: 'As plain text' }).click();
        for (const summary of await bar.locator('details > summary').all()) await summary.click();
        found.push(await complaints(bar));
        expect(found.flat()).toEqual([]);
        await sheet.page.emulateMedia({ colorScheme: null });
      },
    );
  }
});
