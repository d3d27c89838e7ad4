/** The page as a test drives it. The grid is a canvas, so cells are asked of the page's own handle. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Debug } from '../../playground/page/debug';

export interface SheetPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, failed requests and requests to other machines. */
  readonly complaints: readonly string[];
  /** What the grid shows in a cell, in A1 notation. */
  shown(tab: string, a1: string): Promise<string>;
  /** Clicks the cell of the tab in front. */
  click(a1: string, where?: { readonly fromRight: number }): Promise<void>;
  /** Clicks the first cell, and the second one with Ctrl held down, so that both are selected. */
  clickBoth(first: string, second: string): Promise<void>;
  /** Clicks the cell, types and presses Enter, and waits until the host has answered. */
  type(a1: string, text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** Clicks through the menus. */
  menu(...labels: readonly string[]): Promise<void>;
  /** The tab in front and the first selected cell. */
  place(): Promise<string>;
  tabs(): Promise<readonly string[]>;
}

interface TestWindow {
  readonly throughline: Debug;
}

const CLICK_MS = 3000;

export async function openSheetPage(browser: Browser, address: string): Promise<SheetPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.host !== new URL(address).host) {
      complaints.push(url.href);
    }
  });
  await page.goto(address);
  await page.waitForFunction(() => 'throughline' in window);
  const answered = () => page.evaluate(() => (window as unknown as TestWindow).throughline.editsAnswered());
  const placeOf = (a1: string) =>
    page.evaluate(
      ([row, column]) => (window as unknown as TestWindow).throughline.placeOf(row, column),
      cellOf(a1),
    );
  const clickOnce = async (a1: string, where?: { readonly fromRight: number }): Promise<boolean> => {
    const { x, y, right } = await placeOf(a1);
    await page.mouse.click(where ? right - where.fromRight : x, y);
    // The grid takes keys once it has drawn the selection.
    const drawn = page.waitForFunction(
      ([row, column]) => {
        const { box } = (window as unknown as TestWindow).throughline.place();
        return box.top === row && box.left === column && document.activeElement?.closest('[contenteditable]');
      },
      cellOf(a1),
      { timeout: CLICK_MS },
    );
    return drawn.then(
      () => true,
      () => false,
    );
  };
  const click: SheetPage['click'] = async (a1, where) => {
    // A tab that has just come to the front may not be laid out yet: then another cell was hit.
    for (let tries = 0; tries < 4; tries++) if (await clickOnce(a1, where)) return;
    throw new Error(`The grid does not select ${a1}.`);
  };
  const clickBoth: SheetPage['clickBoth'] = async (first, second) => {
    // A click alone takes the selection back, so both are clicked again.
    for (let tries = 0; tries < 4; tries++) {
      await click(first);
      await page.keyboard.down('Control');
      const isHit = await clickOnce(second);
      await page.keyboard.up('Control');
      if (isHit) return;
    }
    throw new Error(`The grid does not select ${first} and ${second}.`);
  };
  return {
    page,
    context,
    complaints,
    click,
    clickBoth,
    shown: (tab, a1) =>
      page.evaluate(
        ([name, [row, column]]) => (window as unknown as TestWindow).throughline.painted(name, row, column),
        [tab, cellOf(a1)] as const,
      ),
    async type(a1, text) {
      await click(a1);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await answered();
    },
    async press(keys) {
      await page.keyboard.press(keys);
      await answered();
    },
    async menu(...labels) {
      for (const name of labels) await page.getByRole('menuitem', { name, exact: true }).click();
      await answered();
    },
    place: () =>
      page.evaluate(() => {
        const { tab, box } = (window as unknown as TestWindow).throughline.place();
        return `${tab}!${String.fromCharCode(65 + box.left)}${box.top + 1}`;
      }),
    tabs: () => page.evaluate(() => (window as unknown as TestWindow).throughline.tabs()),
  };
}

/** Row and column of a cell such as B4, counted from zero. */
function cellOf(a1: string): readonly [row: number, column: number] {
  return [Number(a1.slice(1)) - 1, a1.charCodeAt(0) - 65];
}
