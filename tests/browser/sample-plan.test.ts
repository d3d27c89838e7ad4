/** The first five minutes: npm start, a click on Run gap analysis, a gap mended, the score moved. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium';
import { type RunningSheets, startSheets, temporaryFolder } from './running-sheets';
import { type SheetPage, openSheetPage } from './sheet-page';

jest.setTimeout(90_000);

const { folder, remove } = temporaryFolder();
let browser: Browser | undefined;
let sheets: RunningSheets;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) return;
  sheets = await startSheets(folder, { THROUGHLINE_BUNDLE: 'dist' });
  sheet = await openSheetPage(browser, sheets.address);
});

afterAll(async () => {
  await browser?.close();
  await sheets?.stop();
  remove();
});

const openTab = (name: string) => sheet.page.locator('.tabs button', { hasText: name }).first().click();

/** Asks again until the answer is the wished one, for as long as a slow machine may take. */
async function soon(ask: () => Promise<string>, wished: (answer: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (wished(answer)) return answer;
    await sheet.page.waitForTimeout(100);
  }
  return ask();
}

it('shows the sample, finds what does not line up, and sees a gap close and the score move', async () => {
  if (!browser) return;
  expect(await sheet.shown('Company Objectives', 'A2')).toBe('CO-1');

  await sheet.menu('Throughline', 'Run gap analysis');
  const first = await soon(
    () => sheet.shown('Summary', 'B5'),
    (score) => score !== '',
  );
  expect(Number(first)).toBeGreaterThan(0);
  expect(await sheet.place()).toMatch(/^Summary!/);
  expect(await sheet.shown('Gaps', 'B2')).toBe('Critical');
  expect(await sheet.shown('Coverage', 'A2')).toBe('CO-1');

  // CO-4 is served by nobody: PO-1 comes to its help.
  await openTab('Alignment Map');
  await sheet.type('F2', '9');
  await sheet.menu('Throughline', 'Run gap analysis');
  const second = await soon(
    () => sheet.shown('Summary', 'B5'),
    (score) => score !== first,
  );
  expect(Number(second)).toBeGreaterThan(Number(first));
  await sheet.page.getByText(/ 1 fixed\./).waitFor();
  expect(await sheet.place()).toMatch(/^Alignment Map!/);
  expect(sheet.complaints).toEqual([]);
});
