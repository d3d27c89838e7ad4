/** The sidebar inside the page of the local Sheets, as a test drives it. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { SheetPage } from './sheet-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: { run(): Promise<AxeResults> };
}

/** Opens the sidebar from the menu, and there the screen that the start page calls so. */
export async function openScreen(sheet: SheetPage, title: string): Promise<Frame> {
  const { page } = sheet;
  const frames = page.locator('iframe[title="Throughline"]');
  const before = (await frames.count()) > 0 ? await frames.getAttribute('src') : '';
  await sheet.menu('Throughline', 'Open Throughline');
  const element = await page.waitForSelector(`iframe[title="Throughline"]:not([src="${before}"])`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no page.');
  await frame.locator('.choices button', { hasText: title }).click();
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  return frame;
}

/** How what has the focus is called. */
export const focused = (bar: Frame) =>
  bar.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return (label ?? '').trim().slice(0, 60);
  });

/** What axe complains of, one line each, and what is wider than the sidebar. */
export async function axeComplaints(bar: Frame): Promise<readonly string[]> {
  // Past the page's own policy, which lets nobody else's script in.
  await bar.evaluate(AXE);
  const { passes, violations } = await bar.evaluate(() => (window as unknown as AxeWindow).axe.run());
  // A run that looked at nothing must not pass.
  expect(passes.length).toBeGreaterThan(10);
  const width = await bar.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(width > 300 ? [`${width} pixels wide`] : []),
  ];
}
