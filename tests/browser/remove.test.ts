/** The sidebar's Remove Throughline: what goes is said first, and a second press does it; by mouse and by keyboard. */
import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, openScreen, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

/** Pictures to look at, where a folder for them is named. */
async function picture({ page }: SheetPage, name: string): Promise<void> {
  const folder = process.env.THROUGHLINE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.locator('iframe[title="Throughline"]').screenshot({ path: `${folder}/${name}.png` });
}

/** The focus follows what is drawn. */
const inFocus = (bar: Frame, beginning: string) =>
  bar.waitForFunction((text) => document.activeElement?.textContent?.startsWith(text), beginning);

onSheets(
  'axe finds nothing, in light and in dark, before, at the question and where it fails',
  async ({ sheet }) => {
    await showTab(sheet, 'Sheet1');
    await sheet.type('A1', '=RICE(100;2;1;4)');
    await sheet.type('A2', '=COUNTA(Gaps!A2:A)');
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await sheet.page.emulateMedia({ colorScheme });
      const bar = await openScreen(sheet, 'Remove Throughline');
      await bar.getByRole('heading', { name: 'These tabs go' }).waitFor();
      found.push(...(await complaints(bar)));
      await picture(sheet, `remove-${colorScheme}`);
      await bar.getByRole('button', { name: 'Remove Throughline…' }).click();
      await bar.getByRole('heading', { name: /^Delete \d+ tabs and remove Throughline\?$/ }).waitFor();
      found.push(...(await complaints(bar)));
      await picture(sheet, `remove-question-${colorScheme}`);
      await bar.locator('#page').evaluate((place) => place.setAttribute('data-nonce', 'too old'));
      await bar.getByRole('button', { name: 'Yes, remove it' }).click();
      await bar.getByText('Open the sidebar again from the Throughline menu.').waitFor();
      found.push(...(await complaints(bar)));
      await picture(sheet, `remove-failed-${colorScheme}`);
    }
    await sheet.page.emulateMedia({ colorScheme: null });
    expect(found).toEqual([]);
  },
);

onSheets('by keyboard: kept at first, then removed; the cells keep what they show', async ({ sheet }) => {
  const { page } = sheet;
  expect(await sheet.tabs()).toContain('Gaps');
  const bar = await openScreen(sheet, 'Remove Throughline');
  await bar.getByText('2 formulas of yours need what goes').waitFor();
  await bar.getByRole('checkbox', { name: 'Keep formula results as values' }).focus();
  await page.keyboard.press('Space');
  await bar.getByText('These cells will show errors.').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('Remove Throughline…');
  await page.keyboard.press('Enter');
  await inFocus(bar, 'Delete ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('Keep it');
  await page.keyboard.press('Enter');
  await inFocus(bar, 'Remove Throughline…');
  await page.keyboard.press('Enter');
  await inFocus(bar, 'Delete ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await bar.getByText(/^Throughline is out of this file\. \d+ tabs deleted\. 2 cells keep/).waitFor();
  await inFocus(bar, 'Throughline is out');
  expect(await complaints(bar)).toEqual([]);
  await picture(sheet, 'remove-done');
  expect(await sheet.tabs()).toEqual(['Sheet1']);
  expect(await sheet.shown('Sheet1', 'A1')).toBe('50');
  await bar.getByRole('button', { name: 'Close' }).click();
  await page.locator('iframe[title="Throughline"]').waitFor({ state: 'detached' });
  expect(sheet.complaints).toEqual([]);
});
