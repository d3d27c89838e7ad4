/** A browser with the local Sheets open in it, for the tests of one file. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium';
import { type RunningSheets, startSheets, temporaryFolder } from './running-sheets';
import { type SheetPage, openSheetPage } from './sheet-page';

const LONGEST_TEST_MS = 90_000;

export interface Session {
  readonly browser: Browser;
  /** Where the work is kept, so that a test can start again on it. */
  readonly folder: string;
  sheets: RunningSheets;
  sheet: SheetPage;
}

/**
 * Registers a test; where the machine has no browser, the reason has been printed and the test does nothing.
 * @param settings of `npm start`, such as the folder of the bundle
 * @param prepare puts work into the folder before the Sheets start on it
 */
export function inBrowser(settings: Record<string, string> = {}, prepare?: (folder: string) => void) {
  const { folder, remove } = temporaryFolder();
  let session: Session | undefined;

  beforeAll(async () => {
    const browser = await launchBrowser();
    if (!browser) return;
    prepare?.(folder);
    const sheets = await startSheets(folder, settings);
    session = { browser, folder, sheets, sheet: await openSheetPage(browser, sheets.address) };
  }, LONGEST_TEST_MS);

  afterAll(async () => {
    await session?.browser.close();
    await session?.sheets.stop();
    remove();
  });

  return (name: string, test: (session: Session) => Promise<void>): void => {
    const run = async () => {
      if (!session) return;
      const here = session;
      await test(here).catch(async (cause: unknown) => {
        const shown = await sidebarText(here.sheet);
        throw new Error(`${String(cause)}\n\nThe sidebar showed: ${shown}`, { cause });
      });
    };
    it(name, run, LONGEST_TEST_MS);
  };
}

const ASK_MS = 1000;

/** What the sidebar showed when a test failed, because most waits for a sentence do not say what stood there instead. */
async function sidebarText({ page }: SheetPage): Promise<string> {
  const body = page.frameLocator('iframe[title="Throughline"]').locator('body');
  return body.innerText({ timeout: ASK_MS }).catch(() => 'nothing');
}
