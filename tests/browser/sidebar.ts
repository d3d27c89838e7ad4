/** The sidebar as a test drives it: opened from the menu, asked for its focus, and held to the rules of axe-core. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { SheetPage } from './sheet-page';

/** Read when it is wanted, because pictures are taken without it. */
const axe = () => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/** Opens the sidebar anew from a menu item, and gives its own document. */
export async function openSidebar(sheet: SheetPage, item: string): Promise<Frame> {
  const { page } = sheet;
  const frames = page.locator('iframe[title="Throughline"]');
  const before = (await frames.count()) > 0 ? await frames.getAttribute('src') : '';
  await sheet.menu('Throughline', item);
  const element = await page.waitForSelector(`iframe[title="Throughline"]:not([src="${before}"])`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no page.');
  return frame;
}

/** Opens the sidebar, and one of its screens from the start page by the beginning of its title. */
export async function openScreen(sheet: SheetPage, title: string): Promise<Frame> {
  const bar = await openSidebar(sheet, 'Open Throughline');
  await bar
    .locator('.choices button')
    .filter({ has: bar.locator('.name', { hasText: title }) })
    .click();
  return bar;
}

/** The accessible name, or the text, of what has the focus in the sidebar. */
export function focused(bar: Frame): Promise<string> {
  return bar.evaluate(() => {
    const element = document.activeElement;
    const label = element && 'labels' in element ? (element.labels as NodeList)[0]?.textContent : undefined;
    return (label ?? element?.textContent ?? '').trim().slice(0, 40);
  });
}

/** The same, once it is what was to be expected, or after a second or two whatever it is then. */
export async function focusedAt(bar: Frame, expected: RegExp): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    const name = await focused(bar);
    if (expected.test(name)) return name;
    await bar.waitForTimeout(50);
  }
  return focused(bar);
}

/** What axe complains about in a page of the add-on, one line each; and whether it is wider than the sidebar, or than it may be. */
export async function complaints(bar: Frame, widest = 300): Promise<readonly string[]> {
  // Past the page's own policy, which lets nobody else's script in.
  if (!(await bar.evaluate(() => 'axe' in window))) await bar.evaluate(axe());
  // Only what is asked for: where each node stands in the page takes axe longer to say than to judge it.
  const { violations, passes } = await bar.evaluate(async () => {
    const results = await (window as unknown as AxeWindow).axe?.run({
      resultTypes: ['violations'],
      selectors: false,
    });
    return {
      violations: (results?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      ),
      passes: results?.passes.length ?? 0,
    };
  });
  // A run that looked at nothing must not pass.
  expect(passes).toBeGreaterThan(8);
  const width = await bar.evaluate(() => document.documentElement.scrollWidth);
  return [...violations, ...(width > widest ? [`the page is ${width} pixels wide`] : [])];
}

/** Brings a tab to the front, and waits until the grid shows it. */
export async function showTab(sheet: SheetPage, name: string): Promise<void> {
  await sheet.page.locator('.tabs button', { hasText: name }).first().click();
  while (!(await sheet.place()).startsWith(`${name}!`)) await sheet.page.waitForTimeout(50);
}
