/** The sidebar as a browser test drives it: opened from the menu, asked what has the focus, and looked at by axe. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { SheetPage } from './sheet-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: { run(): Promise<AxeResults> };
}

/** Opens the start page and goes on to a screen by its name there. */
export async function openScreen(sheet: SheetPage, screen: string): Promise<Frame> {
  const { page } = sheet;
  const frames = page.locator('iframe[title="Throughline"]');
  const before = (await frames.count()) > 0 ? await frames.getAttribute('src') : '';
  await sheet.menu('Throughline', 'Open Throughline');
  const element = await page.waitForSelector(`iframe[title="Throughline"]:not([src="${before}"])`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no page.');
  await frame.getByRole('button', { name: new RegExp(`^${screen}`) }).click();
  await frame.getByRole('heading', { level: 1, name: screen }).waitFor();
  return frame;
}

/** The label, or the beginning of the text, of what has the focus. */
export function focused(bar: Frame): Promise<string> {
  return bar.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element && 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    return (labels?.[0]?.textContent ?? element?.textContent ?? '').trim().slice(0, 40);
  });
}

/** What axe complains about, one line each. A run that looked at nothing must not pass. */
export async function complaintsOf(bar: Frame): Promise<readonly string[]> {
  // Past the page's own policy, which lets nobody else's script in.
  await bar.evaluate(AXE);
  const { passes, violations } = await bar.evaluate(() => (window as unknown as AxeWindow).axe.run());
  if (passes.length < 10) return ['axe looked at nothing'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
