/** The sidebar's What changed: the runs, their cells, and taking the last run back, by mouse and by keyboard. */
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

const QUESTION = { name: /^Put back [\d,]+ cells on / };

onSheets(
  'by mouse: nothing yet, the cells of a run, the way to one, the question, Restore',
  async ({ sheet }) => {
    const empty = await openScreen(sheet, 'What changed');
    await empty.getByText(/^No run has changed a cell yet/).waitFor();
    await picture(sheet, 'changes-empty');
    await sheet.menu('Throughline', 'Run gap analysis');
    const bar = await openScreen(sheet, 'What changed');
    await bar.getByText(/^\d+ \w+ \d+, \d\d:\d\d\. \d+ cells on History, Gaps, /).waitFor();
    await picture(sheet, 'changes-last');
    await bar.getByText(/^Look at the \d+ cells/).click();
    await bar.locator('.cells button', { hasText: 'B2' }).first().click();
    await sheet.page.waitForFunction(
      () =>
        (window as unknown as { throughline: { place(): { tab: string } } }).throughline.place().tab ===
        'Gaps',
    );
    expect(await sheet.place()).toBe('Gaps!B2');
    await picture(sheet, 'changes-cells');
    await bar.getByRole('button', { name: 'Restore…' }).click();
    await bar.getByRole('heading', QUESTION).waitFor();
    await inFocus(bar, 'Put back');
    await picture(sheet, 'changes-question');
    await bar.getByRole('button', { name: 'Keep as it is' }).click();
    await inFocus(bar, 'Restore…');
    expect(await sheet.shown('Gaps', 'B2')).not.toBe('');
    await bar.getByRole('button', { name: 'Restore…' }).click();
    await bar.getByRole('button', { name: /^Put back/ }).click();
    await bar.getByText(/^Done\. [\d,]+ cells on .* hold again what stood there before\.$/).waitFor();
    await picture(sheet, 'changes-done');
    expect(await sheet.shown('Gaps', 'B2')).toBe('');
    expect(sheet.complaints).toEqual([]);
  },
);

onSheets('by keyboard: a cell that somebody changed since is named, and stays', async ({ sheet }) => {
  const { page } = sheet;
  await sheet.menu('Throughline', 'Run gap analysis');
  const bar = await openScreen(sheet, 'What changed');
  await bar.getByRole('button', { name: 'Restore…' }).waitFor();
  await showTab(sheet, 'Gaps');
  await sheet.type('B2', 'Ours');
  await bar.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('Restore…');
  await page.keyboard.press('Enter');
  await bar.getByText('1 cell stays as it is, because somebody changed it since: Gaps B2.').waitFor();
  await inFocus(bar, 'Put back');
  await picture(sheet, 'changes-left');
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toMatch(/^Put back [\d,]+ cells$/);
  await page.keyboard.press('Enter');
  await inFocus(bar, 'Done.');
  expect(await sheet.shown('Gaps', 'B2')).toBe('Ours');
});

onSheets(
  'axe finds nothing in light and in dark, nothing is wider than the sidebar, and a failure says what to do',
  async ({ sheet }) => {
    const found: string[] = [];
    const look = async (bar: Awaited<ReturnType<typeof openScreen>>) => {
      found.push(...(await complaints(bar)));
      expect(await bar.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await sheet.page.emulateMedia({ colorScheme });
      await sheet.menu('Throughline', 'Run gap analysis');
      const bar = await openScreen(sheet, 'What changed');
      await bar.getByText(/^Look at the \d+ cells/).click();
      await bar.locator('.cells button').first().waitFor();
      await bar.getByRole('button', { name: 'Restore…' }).click();
      await bar.getByRole('heading', QUESTION).waitFor();
      await look(bar);
      await picture(sheet, `changes-question-${colorScheme}`);
      await bar.getByRole('button', { name: /^Put back/ }).click();
      await bar.getByText(/^Done\./).waitFor();
      await look(bar);
      await bar.locator('#page').evaluate((place) => place.setAttribute('data-nonce', 'too old'));
      await bar.getByRole('button', { name: 'Start' }).click();
      await bar.locator('.choices button', { hasText: 'What changed' }).click();
      await bar.getByText('Open the sidebar again from the Throughline menu.').waitFor();
      await look(bar);
      await picture(sheet, `changes-failed-${colorScheme}`);
    }
    await sheet.page.emulateMedia({ colorScheme: null });
    expect(found).toEqual([]);
  },
);
