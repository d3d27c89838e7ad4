/** The page around the grid is held to the rules of axe-core: names, roles, contrast, and what keys can reach. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium';
import { type RunningSheets, startSheets, temporaryFolder } from './running-sheets';
import { type SheetPage, openSheetPage } from './sheet-page';

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { folder, remove } = temporaryFolder();
let browser: Browser | undefined;
let sheets: RunningSheets;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) return;
  sheets = await startSheets(folder);
  sheet = await openSheetPage(browser, sheets.address);
});

afterAll(async () => {
  await browser?.close();
  await sheets?.stop();
  remove();
});

/** Without a browser the reason has been printed, once. */
async function inBrowser(test: () => Promise<void>): Promise<void> {
  if (browser) await test();
}

interface AxeWindow {
  readonly axe: { run(context: object): Promise<AxeResults> };
}

/** What axe complains about, one line each. What is inside the grid and inside the add-on's own frames is not ours. */
async function complaints(): Promise<string[]> {
  // Past the page's own policy, which lets nobody else's script in.
  await sheet.page.evaluate(AXE);
  const results = await sheet.page.evaluate(() =>
    (window as unknown as AxeWindow).axe.run({ include: [['body']], exclude: [['#grid > *'], ['iframe']] }),
  );
  // A run that looked at nothing must not pass.
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('the page as it opens', () =>
  inBrowser(async () => {
    expect(await complaints()).toEqual([]);
  }));

it('an open menu with its submenu', () =>
  inBrowser(async () => {
    await sheet.page.getByRole('menuitem', { name: 'Throughline' }).click();
    await sheet.page.getByRole('menuitem', { name: 'More' }).click();
    expect(await complaints()).toEqual([]);
    await sheet.page.keyboard.press('Escape');
  }));

it('each panel of the drawer, empty and filled', () =>
  inBrowser(async () => {
    await sheet.menu('Throughline', 'Send a mail');
    for (const name of ['Charts', 'Outbox', 'Timers', 'Log']) {
      await sheet.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      expect([name, await complaints()]).toEqual([name, []]);
    }
    await sheet.page.getByRole('button', { name: 'Close Log' }).click();
  }));

it('a question, and the sidebar', () =>
  inBrowser(async () => {
    await sheet.menu('Throughline', 'More', 'Open the sidebar');
    await sheet.page.getByRole('complementary', { name: 'Add an objective' }).waitFor();
    await sheet.menu('Throughline', 'Ask for a name');
    await sheet.page.getByRole('dialog').waitFor();
    expect(await complaints()).toEqual([]);
    await sheet.page.keyboard.press('Escape');
  }));

it('the menus are walked through with the keyboard alone', () =>
  inBrowser(async () => {
    await sheet.page.getByRole('menuitem', { name: 'File' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) {
      await sheet.page.keyboard.press(key);
    }
    await sheet.page.getByRole('dialog', { name: 'Write it?' }).waitFor();
    await sheet.page.keyboard.press('Escape');
    await sheet.page.getByText('Written.').waitFor();
    expect(await sheet.page.getByRole('dialog').count()).toBe(0);
  }));

it('a narrow window keeps the grid, the menus and the drawer in reach', () =>
  inBrowser(async () => {
    await sheet.page.setViewportSize({ width: 900, height: 700 });
    await sheet.page.getByRole('button', { name: /^Outbox/ }).click();
    const drawer = await sheet.page.getByRole('complementary', { name: 'Outbox' }).boundingBox();
    expect(drawer).toMatchObject({ x: 520, width: 380 });
    expect(await sheet.page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
  }));
