/** Check this installation and Bring the tabs up to date, as a person sees them: found, tried, reported, changed, nothing for axe. */
import { mkdirSync } from 'node:fs';
import { openJourney } from '../journeys/journey';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openSidebar } from './sidebar';
import { newVisitor, saveWork } from './visitor';

/** A file of an earlier version: its tabs have no number, and Coverage lacks two columns. */
const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' }, (folder) => {
  const host = openJourney({ now: () => new Date() });
  host.run('setUpWorkbook');
  host.person.deleteColumns('Coverage', 17, 2);
  host.workbook.metadata = host.workbook.metadata.map((entry) => ({
    ...entry,
    value: (entry.value ?? '').replace(/,"layout":\d+/, ''),
  }));
  saveWork(host, folder);
});

/** Pictures to look at, where a folder for them is named. */
async function picture({ page }: SheetPage, name: string): Promise<void> {
  const folder = process.env.THROUGHLINE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.locator('iframe[title="Throughline"]').screenshot({ path: `${folder}/${name}.png` });
}

onSheets(
  'an installation is checked, tried live and brought up to date',
  async ({ browser, sheets, sheet }) => {
    const found: string[] = [];
    const look = async (name: string, bar: Awaited<ReturnType<typeof openSidebar>>) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await sheet.page.emulateMedia({ colorScheme });
        found.push(...(await complaints(bar)));
        await picture(sheet, `${name}-${colorScheme}`);
      }
      await sheet.page.emulateMedia({ colorScheme: null });
    };
    const bar = await openSidebar(sheet, 'Check this installation');
    await bar.getByText(/^\d+ warnings?, \d+ not checked\.$/).waitFor();
    await bar.getByText('Some have layout 0, this version has 1.').waitFor();
    await look('check', bar);
    await bar.getByRole('button', { name: 'Try it live' }).click();
    await bar.getByText('Cells were tried.').waitFor();
    const address = (await bar.getByRole('link', { name: 'Open the test page' }).getAttribute('href')) ?? '';

    const visitor = await newVisitor(browser, sheets.address);
    const page = await visitor.open(address.split('?')[1] ?? '');
    found.push(...(await complaints(page, 360)));
    await page.getByRole('button', { name: 'Report back' }).click();
    await page.getByText('Reported. Go back to the sheet').waitFor();
    await page.getByRole('button', { name: 'Report back' }).click();
    await page.getByText('This test page was used already').waitFor();
    expect(visitor.complaints).toEqual([]);

    await bar.getByRole('button', { name: 'Look again' }).click();
    await bar.getByText('The page has reported.').waitFor();
    await bar.getByText(/^\d+ checks fine$/).click();
    await bar.getByText('Yes: the test page has reported back.').waitFor();
    await look('check-tried', bar);
    await bar.getByRole('button', { name: 'Copy report' }).click();
    await bar.getByText(/^Copied\.|^The browser did not allow it\./).waitFor();

    await bar.getByRole('button', { name: 'Start' }).click();
    await bar.getByText('Some tabs are those of an earlier Throughline.').waitFor();
    await look('start-earlier', bar);
    await bar.getByRole('button', { name: 'See what would change' }).click();
    await bar.getByRole('heading', { name: 'What will change' }).waitFor();
    await look('upgrade', bar);
    await bar.getByRole('button', { name: 'Bring up to date' }).press('Enter');
    await bar.getByText(/^Done\. 1 tab is up to date\./).waitFor();
    expect(await focusedAt(bar, /^Done\./)).toMatch(/^Done\./);
    await look('upgrade-done', bar);
    await bar.getByRole('button', { name: 'Start' }).click();
    await bar.locator('.choices button', { hasText: 'Check this installation' }).click();
    await bar.getByText('Tabs of this file: layout 1.').waitFor();
    await sheet.menu('Throughline', 'Start with the sample plan');
    await bar.evaluate(() => window.dispatchEvent(new Event('focus')));
    await bar.getByText('Out of date.').waitFor();
    await look('check-out-of-date', bar);
    await bar.getByRole('button', { name: 'Check again' }).click();
    await bar.getByRole('heading', { name: 'What was found' }).waitFor();
    await bar.locator('#page').evaluate((place) => place.setAttribute('data-nonce', 'too old'));
    await bar.getByRole('button', { name: 'Start' }).click();
    await bar.locator('.choices button', { hasText: 'Check this installation' }).click();
    await bar.getByText('Open the sidebar again from the Throughline menu.').waitFor();
    await look('check-failed', bar);
    // A frame of another site may not use the clipboard: the copy then goes by selection.
    expect(sheet.complaints.filter((text) => !text.includes('Clipboard API'))).toEqual([]);
    expect(found).toEqual([]);
  },
);
